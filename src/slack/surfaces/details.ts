import type { ModalView } from '@slack/types';
import { renderPlainText } from '../../answer/render/plain-text.ts';
import type { Asker } from '../../ask.ts';
import { is } from '../../query/where.ts';
import type { Answering } from '../answering.ts';
import { rowKey } from '../button-values.ts';
import type { Call } from '../call.ts';
import type { Click, ViewClick } from '../click.ts';
import { deliver } from '../deliver.ts';
import { noticeOf } from '../reply.ts';
import type { FoundRow } from '../rows.ts';
import type { Talk } from '../talk.ts';
import { slackTexts } from '../texts.ts';
import { noticeView } from '../views/notice-view.ts';
import { rowsOffered, rowView } from '../views/row-view.ts';
import { showView } from '../views/show-view.ts';

/** Looking closer at what an answer shows. */
export interface Details {
  /** Everything about one row of a list. */
  showRow(click: Pick<Click, 'user' | 'value' | 'triggerId'>, call: Call): Promise<void>;
  /** Why the verdicts of an answer are what they are. */
  showWhy(click: Click, call: Call): Promise<void>;
  /** Another row in the modal that is open. */
  pickRow(click: ViewClick, call: Call): Promise<void>;
}

export interface DetailsParts {
  talk: Talk;
  asker: Asker;
  answering: Answering;
  findRow: (key: string) => FoundRow | null;
  mayUpdate: (user: string, year: number, id: string) => boolean;
  /** YYYY-MM-DD */
  today: () => string;
}

export function details({ talk, asker, answering, findRow, mayUpdate, today }: DetailsParts): Details {
  function explained(
    found: FoundRow,
    all: readonly FoundRow[],
    { user, log }: Pick<Click, 'user'> & Pick<Call, 'log'>,
  ) {
    const where = [is({ facet: 'id', id: found.row.id })];
    const query = { intent: 'explain', year: found.year.year, where, options: {} };
    const explanation = asker.answer(query, { today: today() }).answer;
    const isEditable = mayUpdate(user, found.year.year, found.row.id);
    return {
      view: rowView({ found, all, explanation, isEditable }),
      words: renderPlainText(explanation),
      log,
    };
  }

  function rowsOf(keys: readonly string[]): FoundRow[] {
    return keys.flatMap((key) => findRow(key) ?? []);
  }

  return {
    async showRow({ user, value, triggerId }, call) {
      const found = findRow(value);
      const open = (view: ModalView) => call.client.views.open({ trigger_id: triggerId, view });
      if (found === null) await open(noticeView(slackTexts.pageGone));
      else await showView(explained(found, [found], { user, log: call.log }), open);
    },

    showWhy(click, call) {
      return talk.resume(click, call, async ({ turn }) => {
        const { answer } = answering.resultOf(turn);
        const { year } = answer;
        const all = rowsOf(year === null ? [] : answer.indicators.map((id) => rowKey(year, id)));
        const [first] = all;
        if (first === undefined)
          return void (await deliver(noticeOf(slackTexts.pageGone), talk.placeOf(click, call), call.log));
        await showView(explained(first, all, { user: click.user, log: call.log }), (view) =>
          call.client.views.open({ trigger_id: click.triggerId, view }),
        );
      });
    },

    async pickRow({ user, values, viewId, blocks }, call) {
      const [found] = rowsOf(values);
      if (found === undefined) return;
      const all = rowsOf(rowsOffered(blocks));
      await showView(explained(found, all, { user, log: call.log }), (view) =>
        call.client.views.update({ view_id: viewId, view }),
      );
    },
  };
}
