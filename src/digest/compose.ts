import type { Answer, AnswerBlock } from '../answer/answer.ts';
import { standingLabel, standingPlural } from '../answer/standing/texts.ts';
import { BEHIND } from '../report/year-on.ts';
import { UNMET } from '../targets/verdict.ts';
import { CHANGE_KINDS, type Change } from './changes.ts';
import { type Edition, isQuiet, type Recap } from './edition.ts';
import { handsOf } from './hands.ts';
import { changeLine, reminderLine, wokenLine } from './lines.ts';
import { listOf } from './list.ts';
import { scopeLabel } from './scope-options.ts';
import { provisionalText, wordsOf } from './standing/texts.ts';
import * as t from './texts.ts';

/** A digest in words: one message, and what goes into its thread. */
export interface Digest {
  answer: Answer;
  /** Each fits one message. */
  list: readonly Answer[];
}

/** `daily`: sent by itself; `now`: asked for in between, by one person. */
export type Occasion = 'daily' | 'now';

/** So many lines of each kind are in the message itself; when there are more, all of them are in the thread too. */
const MOST_LINES = 6;

export function composeDigest(edition: Edition, occasion: Occasion): Digest {
  const quiet = isQuiet(edition) && occasion === 'daily';
  return {
    answer: {
      outcome: 'answered',
      intent: 'digest',
      year: edition.year.year,
      understood: null,
      headline: headlineOf(edition, occasion),
      blocks: quiet ? [] : blocksOf(edition),
      indicators: edition.open.map(({ id }) => id),
      figures: [
        { label: t.figureLabels.open, value: edition.open.length, unit: '' },
        { label: t.figureLabels.total, value: edition.total, unit: '' },
        { label: t.figureLabels.changes, value: edition.changes.length, unit: '' },
      ],
      notes: [],
      suggestions: [],
    },
    list: quiet
      ? []
      : listOf(edition, {
          changes: edition.changes.length > MOST_LINES,
          reminders: edition.reminders.length > MOST_LINES,
        }),
  };
}

function headlineOf(edition: Edition, occasion: Occasion): string {
  const { day, since, first, open, total, recap } = edition;
  const still = wordsOf(edition.running).openShort(open.length, total);
  const title = occasion === 'now' ? t.nowTitle(day) : t.title(day, since);
  const news = newsOf(edition);
  if (news.length > 0) return t.newsHeadline(title, news);
  if (first !== null || occasion === 'now') return t.firstHeadline(title, still);
  if (recap !== null) return t.firstHeadline(t.recapOnly(title), still);
  return since === null || since.missed > 0
    ? t.quietWindow(title, still)
    : t.quietHeadline(since.day, day, still);
}

/** "2 nuovi non raggiunti", "1 scadenza": what there is to tell, counted. */
function newsOf({ changes, reminders, woken, first, running }: Edition): string[] {
  if (first !== null) return [];
  return [
    ...changeCounts(changes, running),
    ...(reminders.length === 0 ? [] : [t.reminderCount(reminders.length)]),
    ...(woken.length === 0 ? [] : [t.wokenCount(woken.length)]),
  ];
}

function changeCounts(changes: readonly Change[], running: boolean): string[] {
  return CHANGE_KINDS.flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [wordsOf(running).changeCount(kind, count)];
  });
}

function blocksOf(edition: Edition): AnswerBlock[] {
  const { day, year, first, reminders, woken, recap, closed, running, scopes } = edition;
  return [
    ...(first === null ? [] : [{ kind: 'paragraph', text: t.FIRST[first] } as const]),
    ...changeBlocks(edition),
    ...titled(
      t.DEADLINES,
      reminders.map((reminder) => reminderLine(reminder, day)),
    ),
    ...titled(t.WOKEN, woken.map(wokenLine)),
    ...(recap === null ? [] : recapBlocks(recap, edition)),
    { kind: 'paragraph', text: openText(edition) },
    {
      kind: 'hint',
      text: [
        t.aboutText(scopes.map((scope) => scopeLabel(scope, year))),
        wordsOf(running).data(year.year, day),
        ...(closed ? [year.inProgress ? provisionalText(year.year) : t.closedText(year.year)] : []),
      ].join(' '),
    },
  ];
}

/** The first changes by kind, and how many more there are. */
function changeBlocks(edition: Edition): AnswerBlock[] {
  const { changes, running } = edition;
  const shown = changes.slice(0, MOST_LINES);
  const left = changes.length - shown.length;
  return [
    ...CHANGE_KINDS.flatMap((kind) => {
      const own = shown.filter((change) => change.kind === kind);
      return titled(
        wordsOf(running).headings[kind],
        own.map((change) => changeLine(change, handsOf(change, edition))),
      );
    }),
    ...(left === 0 ? [] : [{ kind: 'hint', text: t.moreInThread(left) } as const]),
  ];
}

function titled(heading: string, lines: readonly string[]): AnswerBlock[] {
  if (lines.length === 0) return [];
  const left = lines.length - MOST_LINES;
  return [
    { kind: 'heading', text: heading },
    { kind: 'bullets', items: lines.slice(0, MOST_LINES) },
    ...(left > 0 ? [{ kind: 'hint', text: t.moreInThread(left) } as const] : []),
  ];
}

function recapBlocks(recap: Recap, { day, running }: Edition): AnswerBlock[] {
  return [
    { kind: 'heading', text: t.RECAP },
    {
      kind: 'bullets',
      items: [
        t.recapNews(recap.since, day, changeCounts(recap.changes, running)),
        wordsOf(running).recapOpen(recap.unmetBefore, recap.unmetNow),
      ],
    },
  ];
}

function openText({ open, total, asleep, running }: Edition): string {
  const parts = (running ? BEHIND : UNMET).flatMap((status) => {
    const count = open.filter((row) => row.status === status).length;
    return count === 0 ? [] : [t.openPart(count, standingLabel(status), standingPlural(status))];
  });
  const text = wordsOf(running).openText(open.length, total, parts);
  return asleep.length === 0 ? text : `${text} ${t.asleepText(asleep.length)}`;
}
