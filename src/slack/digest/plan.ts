import { scopeLabel } from '../../digest/scope-options.ts';
import type { Settings } from '../../digest/subscription.ts';
import { PATRON_NAMES } from '../../digest/texts.ts';
import type { Year } from '../../report/corpus.ts';
import { digestTexts } from './texts.ts';

/** "ore 09:00, su Formaper e Sezione PIRA"; plain text. */
export function planOf({ at, scopes }: Settings, year: Year): string {
  return digestTexts.plan(
    at,
    scopes.map((scope) => scopeLabel(scope, year)),
  );
}

/** The rest of the settings; plain text. */
export function habitsOf({ quiet, recap, patrons }: Settings): string {
  return digestTexts.habits([
    digestTexts.quietHabit[quiet],
    ...(recap ? [digestTexts.recapHabit] : []),
    ...(patrons.length === 0 ? [] : [digestTexts.patronHabit(patrons.map((patron) => PATRON_NAMES[patron]))]),
  ]);
}
