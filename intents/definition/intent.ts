import type { AnswerBlock } from '../../src/answer/answer.ts';
import { answerOf } from '../../src/answer/build.ts';
import { itemOf, ruleOf } from '../../src/answer/items.ts';
import { expand } from '../../src/language/lexicon.ts';
import { rememberFor } from '../../src/language/remember.ts';
import { listOption } from '../../src/query/query.ts';
import { has, type Reading, slotsOf } from '../../src/query/reading/reading.ts';
import { select } from '../../src/query/select.ts';
import { is } from '../../src/query/where.ts';
import type { JudgedIndicator } from '../../src/report/corpus.ts';
import type { Definition } from '../../src/report/glossary.ts';
import { type Desk, type Intent, STRENGTH } from '../intent.ts';
import * as texts from './texts.ts';
import { unexplained, wordAsked } from './unexplained.ts';

/** "Target" and "risultato". */
function bothCells({ tokens }: Reading): boolean {
  return [/^target$/, /^risultato$/].every((cell) => tokens.some(({ word }) => cell.test(word)));
}

/** A technical word explained, with its origin and an example out of the report. */
export const definition: Intent = {
  name: 'definition',
  claim(reading, desk) {
    const coded = slotsOf(reading, 'code').length + slotsOf(reading, 'pira-code').length > 0;
    if (coded || !has(reading, 'definition', 'difference', 'what-is')) return null;
    // "Differenza tra target e risultato SPID" is how far the one is from the other.
    if (has(reading, 'difference') && reading.topic.length > 0 && bothCells(reading)) return null;
    const asked = definitionsIn(reading, desk.glossary.definitions);
    // "Cos'è rosso nel PIRA?" asks what is red; "cos'è il PIRA?" asks what the word means.
    if (!has(reading, 'definition', 'difference') && !asksTheWord(reading)) return null;
    const word = asked.length === 0 && has(reading, 'definition') ? wordAsked(reading) : null;
    if (word !== null) return { strength: STRENGTH.spoken + 8, options: { word } };
    return asked.length === 0
      ? null
      : { strength: STRENGTH.spoken + 8, options: { terms: asked.map(({ id }) => id) } };
  },
  answer(query, desk) {
    if ('word' in query.options) return unexplained(query, desk);
    const ids = listOption(query.options, 'terms');
    const asked = desk.glossary.definitions.filter((entry) => ids.includes(entry.id));
    const rows = asked.length === 1 ? rowsNamed(query.where, desk) : [];
    const examples = rows.length > 0 ? [] : asked.flatMap((entry) => exampleOf(entry, desk));
    const answer = answerOf({
      intent: 'definition',
      year: query.year,
      where: rows.length > 0 ? query.where : [],
      aim: texts.aim,
      headline: texts.headline(asked.map((entry) => entry.title)),
      blocks: [
        { kind: 'bullets', items: asked.map((entry) => texts.entry(entry.title, entry.definition)) },
        ...rows.flatMap((row): AnswerBlock[] => [
          { kind: 'indicators', layout: 'card', items: [itemOf(row, desk.library.year)] },
          { kind: 'paragraph', text: ruleOf(row) },
        ]),
        ...examples.flatMap(({ title, row }): AnswerBlock[] => [
          { kind: 'paragraph', text: texts.exampleOf(title) },
          { kind: 'indicators', layout: 'list', items: [itemOf(row, desk.library.year)] },
        ]),
        { kind: 'hint', text: asked.map((entry) => texts.origin(entry.title, entry.origin)).join(' · ') },
      ],
      rows: [...rows, ...examples.map(({ row }) => row)],
    });
    // An example is not what the question is about: "quanti ce ne sono?" means all of the kind.
    return asked.length === 1 ? { ...answer, indicators: rows.map((row) => row.id) } : answer;
  },
};

/** The longest terms that the question names: "indicatori di risultato", not also "risultato". */
function definitionsIn(reading: Reading, definitions: readonly Definition[]): Definition[] {
  // As read, typing errors put right.
  const question = ` ${reading.tokens.map(({ word }) => word.replace(/[^a-z0-9]+/g, ' ')).join(' ')} `;
  const hits = definitions.flatMap((entry) => {
    const phrases = phrasesOf(entry).filter((phrase) => question.includes(` ${phrase} `));
    return phrases.length > 0
      ? [{ entry, phrase: phrases.reduce((a, b) => (a.length >= b.length ? a : b)) }]
      : [];
  });
  return hits
    .filter(
      ({ phrase }) =>
        !hits.some((other) => other.phrase !== phrase && ` ${other.phrase} `.includes(` ${phrase} `)),
    )
    .map(({ entry }) => entry);
}

const phrasesOf = rememberFor(({ says }: Definition) => says.flatMap(expand));

const MAX_ROWS = 3;

/** The rows that the question is about beside the term ("-15 nella tempestività dei pagamenti"). */
function rowsNamed(where: Parameters<typeof select>[1], desk: Desk): readonly JudgedIndicator[] {
  const words = where.filter((clause) =>
    clause.anyOf.every((atom) => atom.facet === 'words' || atom.facet === 'code'),
  );
  if (words.length === 0) return [];
  const rows = select(desk.library, words);
  return rows.length <= MAX_ROWS ? rows : [];
}

/** A row of the type that is explained. */
function exampleOf(entry: Definition, desk: Desk): { title: string; row: JudgedIndicator }[] {
  const [row] = select(desk.library, [
    is({ facet: 'type', type: entry.title.split(' (')[0] ?? entry.title }),
  ]);
  return row ? [{ title: entry.title, row }] : [];
}

/** "Cos'è l'efficacia e cos'è l'impatto": nothing but words of the report's own lists. */
function asksTheWord(reading: Reading): boolean {
  // "Che cosa è migliorato nel PIRA?", "che cosa è a rischio?" look for rows.
  if (has(reading, 'trend') || slotsOf(reading, 'progress').length > 0) return false;
  const listed = ['type', 'section', 'flag', 'reserved'];
  const onlyListed =
    reading.topic.length === 0 &&
    reading.slots.length > 0 &&
    reading.slots.every((slot) => listed.includes(slot.atom.facet));
  return onlyListed || (reading.weight <= 2 && slotsOf(reading, 'verdict').length === 0);
}
