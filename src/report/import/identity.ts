import { normalize } from '../../language/normalize.ts';
import type { Section, Theme } from '../record.ts';

/** What an id is made of: nothing that moves with the row's place, its values or its footnotes. */
export interface Named {
  section: Section;
  theme: Theme;
  code: string | null;
  name: string;
}

/** Words that tell no name from another. */
export const FILLERS: ReadonlySet<string> = new Set(
  `a ad agli ai al all alla alle allo anche che con d da dagli dai dal dall dalla dalle degli dei del dell della
   delle dello di e ed es gli i il in l la le lo n ne negli nei nel nell nella nelle nello nr o per su sugli sui
   sul sull sulla sulle tra un una uno`.split(/\s+/),
);
/** A name's first words say what it is about, its last ones tell it from its like. */
const FIRST_WORDS = 3;
const LAST_WORDS = 2;

/**
 * Ids, unique in their year, in the order of `rows`. A performance code is enough; PIRA codes are shared by
 * design (each mission counts anew), and the other tables have none, so there words of the name stand
 * in, always: an id must not change because another row came or went. Only rows that nothing of this tells
 * apart are numbered.
 */
export function idsOf(rows: readonly Named[]): string[] {
  const codes = counted(rows.map(({ section, code }) => `${section} ${code}`));
  const ids = rows.map((row) => {
    const shared = row.section === 'performance' && (codes.get(`${row.section} ${row.code}`) ?? 0) > 1;
    return idOf(row, shared || row.code === null || row.section === 'pira');
  });
  const totals = counted(ids);
  const seen = new Map<string, number>();
  return ids.map((id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return (totals.get(id) ?? 0) > 1 && count > 1 ? `${id}-${count}` : id;
  });
}

function idOf({ section, theme, code, name }: Named, withName: boolean): string {
  const parts = [
    section,
    code === null ? '' : slugOfCode(code),
    section === 'individual' ? slug(theme) : '',
    withName ? slugOf(name) : '',
  ];
  return parts.filter((part) => part !== '').join('-');
}

/** Mostly the code itself; a Word table may have anything in its place. */
function slugOfCode(code: string): string {
  return normalize(code)
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
}

/** Digits are left out: years and amounts change, the row stays. */
function slugOf(name: string): string {
  const words = normalize(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1 && !FILLERS.has(word));
  const told =
    words.length > FIRST_WORDS + LAST_WORDS
      ? [...words.slice(0, FIRST_WORDS), ...words.slice(-LAST_WORDS)]
      : words;
  return told.map(slug).join('-');
}

function slug(text: string): string {
  return normalize(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function counted(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
