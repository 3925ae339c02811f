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
  showRow(click: Pick<Click, 'value' | 'triggerId'>, call: Call): Promise<void>;
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
  /** YYYY-MM-DD */
  today: () => string;
}

export function details({ talk, asker, answering, findRow, today }: DetailsParts): Details {
  function explained(found: FoundRow, all: readonly FoundRow[], { log }: Call) {
    const where = [is({ facet: 'id', id: found.row.id })];
    const query = { intent: 'explain', year: found.year.year, where, options: {} };
    const explanation = asker.answer(query, { today: today() }).answer;
    return { view: rowView({ found, all, explanation }), words: renderPlainText(explanation), log };
  }

  function rowsOf(keys: readonly string[]): FoundRow[] {
    return keys.flatMap((key) => findRow(key) ?? []);
  }

  return {
    async showRow({ value, triggerId }, call) {
      const found = findRow(value);
      const open = (view: ModalView) => call.client.views.open({ trigger_id: triggerId, view });
      if (found === null) await open(noticeView(slackTexts.pageGone));
      else await showView(explained(found, [found], call), open);
    },

    showWhy(click, call) {
      return talk.resume(click, call, async ({ turn }) => {
        const { answer } = answering.resultOf(turn);
        const { year } = answer;
        const all = rowsOf(year === null ? [] : answer.indicators.map((id) => rowKey(year, id)));
        const [first] = all;
        if (first === undefined)
          return void (await deliver(noticeOf(slackTexts.pageGone), talk.placeOf(click, call), call.log));
        await showView(explained(first, all, call), (view) =>
          call.client.views.open({ trigger_id: click.triggerId, view }),
        );
      });
    },

    async pickRow({ values, viewId, blocks }, call) {
      const [found] = rowsOf(values);
      if (found === undefined) return;
      await showView(explained(found, rowsOf(rowsOffered(blocks)), call), (view) =>
        call.client.views.update({ view_id: viewId, view }),
      );
    },
  };
}
