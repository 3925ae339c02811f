import { cut } from '../answer/render/block-kit/cut.ts';
import { STATUS_MARKERS } from '../answer/render/texts.ts';
import { standingLabel } from '../answer/standing/texts.ts';
import type { Change } from './changes.ts';
import type { Hand } from './hands.ts';
import type { Reminder } from './reminders.ts';
import type { Facts } from './snapshot.ts';
import type { Snooze } from './snooze.ts';
import * as t from './texts.ts';

/** One thing told in one line, short enough that many of them fit one message. */

const NAME = 120;
const VALUE = 80;
const NOTE = 100;
const LINE = 500;

export function changeLine(change: Change, hands: readonly Hand[]): string {
  const row = change.after ?? change.before;
  return cut(`${STATUS_MARKERS[row.status]} ${nameOf(row)}: ${changeDetails(change, hands)}`, LINE);
}

/** What is now and what was before, and by whose hand, without the row's name. */
export function changeDetails(change: Change, hands: readonly Hand[]): string {
  const by = hands.map(({ author, reason }) =>
    t.handText(author, reason === null ? null : cut(reason, NOTE)),
  );
  return [whatChanged(change), ...by].join(' · ');
}

function whatChanged({ before, after }: Change): string {
  if (after === null) return t.goneRow(standingLabel(before.status));
  const result = cut(after.result, VALUE);
  const target = cut(after.target, VALUE);
  return [
    ...(before === null ? [t.newRow] : []),
    t.verdictChanged(standingLabel(after.status), before && standingLabel(before.status)),
    t.changed(t.resultLabel, result, before && cut(before.result, VALUE)),
    t.changed(t.targetLabel, target, before && cut(before.target, VALUE)),
    ...(before === null ? [] : noteDetails(before, after)),
  ].join(' · ');
}

function noteDetails(before: Facts, after: Facts): string[] {
  const kept = (text: string, { notes }: Facts) => notes.some((note) => note.text === text);
  const gone = before.notes.filter(({ text }) => !kept(text, after));
  const come = after.notes.filter(({ text }) => !kept(text, before));
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => {
    const [old, now] = [gone[index], come[index]];
    if (old === undefined) return now === undefined ? '' : t.noteAdded(now.number, cut(now.text, NOTE));
    if (now === undefined) return t.noteGone(old.number, cut(old.text, NOTE));
    return t.noteChanged(now.number, cut(now.text, NOTE), cut(old.text, NOTE));
  });
}

export function reminderLine(reminder: Reminder, day: string): string {
  return `${deadlineText(reminder, day)}: ${nameOf(reminder.row)} · ${t.deadlineWords(cut(reminder.deadline.words, VALUE))}`;
}

export function deadlineText({ deadline, left, past }: Reminder, day: string): string {
  return past ? t.pastReminder(deadline.due) : t.reminder(deadline.due, left, deadline.by === day);
}

export function wokenLine({ seen, reason, until }: Snooze): string {
  return `${STATUS_MARKERS[seen.status]} ${nameOf(seen)}: ${t.wokenText(cut(reason, NOTE), until)}`;
}

export function nameOf(row: Parameters<typeof t.rowName>[0]): string {
  return cut(t.rowName(row), NAME);
}
