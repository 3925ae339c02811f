import { createHash } from 'node:crypto';
import { normalize } from '../language/normalize.ts';
import type { Year } from '../report/corpus.ts';
import { SECTIONS, THEMES } from '../report/record.ts';
import type { Scope } from './scope.ts';
import * as t from './texts.ts';

/** Something that a digest can be about, as it is chosen from a menu. */
export interface ScopeOption {
  /** Short, and the same for the same scope ever after. */
  key: string;
  label: string;
  scope: Scope;
}

/** The centres of the year, its sections and themes, then every single indicator; in the report's order. */
export function scopeOptions(year: Year): ScopeOption[] {
  const known = options.get(year) ?? [...scopesOf(year)].map((scope) => optionOf(scope, year));
  options.set(year, known);
  return known;
}

const options = new WeakMap<Year, ScopeOption[]>();

export function optionOf(scope: Scope, year: Year): ScopeOption {
  return { key: keyOf(scope), label: scopeLabel(scope, year), scope };
}

/** The options that somebody may look for with these words; all without any. */
export function searchScopes(year: Year, search: string): ScopeOption[] {
  return scopeOptions(year).filter(({ label }) => isSought(label, search));
}

/** Whether a label holds every word of the search, whole or as the beginning of a word. */
export function isSought(label: string, search: string): boolean {
  const own = wordsOf(label);
  return wordsOf(search).every((word) => own.some((candidate) => candidate.startsWith(word)));
}

/** The option that was chosen; null when the data have it no longer. */
export function scopeByKey(year: Year, key: string): Scope | null {
  return scopeOptions(year).find((option) => option.key === key)?.scope ?? null;
}

/** How a scope is called in a digest and in a menu. */
export function scopeLabel(scope: Scope, year: Year): string {
  switch (scope.facet) {
    case 'centre':
      return t.scopeLabels.centre(scope.name);
    case 'section':
      return t.scopeLabels.section(scope.section);
    case 'theme':
      return t.scopeLabels.theme(scope.theme);
    case 'id': {
      const row = year.byId.get(scope.id);
      return row === undefined ? t.scopeLabels.missing : t.rowName(row);
    }
  }
}

function* scopesOf(year: Year): Iterable<Scope> {
  const centres = year.indicators.flatMap((row) => row.centres.map(({ name }) => name));
  for (const name of new Set(centres)) yield { facet: 'centre', name };
  for (const section of SECTIONS) yield { facet: 'section', section };
  for (const theme of THEMES) yield { facet: 'theme', theme };
  for (const { id } of year.indicators) yield { facet: 'id', id };
}

function keyOf(scope: Scope): string {
  return createHash('sha256').update(JSON.stringify(scope)).digest('base64url').slice(0, 16);
}

function wordsOf(text: string): string[] {
  return normalize(text)
    .split(/[^\p{L}\p{N}.]+/u)
    .filter((word) => word !== '');
}
