import type { AnswerBlock } from '../src/answer/answer.ts';
import { refOf } from '../src/answer/items.ts';
import { normalize } from '../src/language/normalize.ts';
import { type Options, type Query, textOption } from '../src/query/query.ts';
import { isSignal } from '../src/query/reading/item.ts';
import type { Reading } from '../src/query/reading/reading.ts';
import { select } from '../src/query/select.ts';
import { is } from '../src/query/where.ts';
import type { Desk } from './intent.ts';
import { alsoPrinted } from './standing-texts.ts';

/** "Gli obiettivi di tutte le aree" are those of the whole; the words are kept, since tables may print them as a centre. */
export function collectiveOption({ items }: Reading): Options {
  const said = items.find((item) => isSignal(item, 'all') && item.words.length > 1);
  return said ? { collective: said.words.join(' ') } : {};
}

/** The rows beside which a table prints just these words. */
export function collectiveHint({ options }: Query, desk: Desk): AnswerBlock[] {
  const said = textOption(options, 'collective');
  const centre = desk.centres.find((name) => normalize(name) === said);
  if (centre === undefined) return [];
  const rows = select(desk.library, [is({ facet: 'centre', name: centre })]);
  return [{ kind: 'hint', text: alsoPrinted(centre, rows.map(refOf)) }];
}
