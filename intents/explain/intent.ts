import type { AnswerBlock } from '../../src/answer/answer.ts';
import { answerOf } from '../../src/answer/build.ts';
import { itemBesideRule, refOf, ruleOf, titleOf, verdictOf } from '../../src/answer/items.ts';
import { findNumbers } from '../../src/language/italian-number.ts';
import { listOption, type Query } from '../../src/query/query.ts';
import { has, type Reading } from '../../src/query/reading/reading.ts';
import { without } from '../../src/query/where.ts';
import type { JudgedIndicator, Year } from '../../src/report/corpus.ts';
import { type Intent, STRENGTH } from '../intent.ts';
import { rowsOf } from '../narrow.ts';
import * as texts from './texts.ts';

const MAX_EXPLAINED = 4;

/** How a verdict was reached: target and result as read, the rule, the parts, what to bear in mind. */
export const explain: Intent = {
  name: 'explain',
  claim(reading) {
    // What the person believes the verdict to be does not restrict: "secondo me è raggiunto" asks about one that is not.
    return has(reading, 'explain', 'claim')
      ? {
          strength: STRENGTH.certain + 1,
          where: without(reading.where, ['verdict', 'number']),
          options: { numbers: [...reading.numbers], rules: asksRules(reading) },
        }
      : null;
  },
  answer(query, desk) {
    const { year } = desk.library;
    const rows = query.where.length > 0 ? rowsOf(query, desk) : [];
    const common = { intent: 'explain', year: query.year, where: query.where, aim: texts.aim };
    if (query.options.rules === true && query.where.length === 0)
      return answerOf({
        ...common,
        headline: texts.rulesHeadline,
        blocks: [{ kind: 'bullets', items: texts.rules }],
        rows: [],
      });
    if (rows.length === 0)
      return answerOf({ ...common, outcome: 'ambiguous', headline: texts.none, blocks: [], rows: [] });
    if (rows.length > MAX_EXPLAINED) {
      const options = rows.map((row) => ({
        label: titleOf(row),
        question: texts.ask(refOf(row)),
      }));
      return answerOf({
        ...common,
        outcome: 'ambiguous',
        headline: texts.tooMany(rows.length),
        blocks: [{ kind: 'choices', prompt: texts.tooMany(rows.length), options }],
        rows: [],
      });
    }
    const [first] = rows;
    return answerOf({
      ...common,
      headline:
        rows.length === 1 && first
          ? texts.headline(titleOf(first), verdictOf(first))
          : texts.headlineMany(rows.length),
      notes: rows.flatMap((row) =>
        row.related.flatMap(({ indicator }) => year.byId.get(indicator)?.footnotes ?? []),
      ),
      blocks: [
        ...rows.flatMap((row): AnswerBlock[] => [
          ...(rows.length > 1
            ? [{ kind: 'heading', text: texts.heading(titleOf(row), verdictOf(row)) } as const]
            : []),
          ...explanationBlocks(row, year),
          ...notCounted(query, row),
        ]),
        { kind: 'hint', text: texts.readings },
      ],
      rows,
    });
  },
};

/** "Con che regole giudichi un obiettivo?": of any; "perché dici così?" is of one that was not named. */
function asksRules({ items }: Reading): boolean {
  return items.some((item) =>
    item.words.some((word) => /^(?:regol[ae]|criteri[o]?|tolleranz[ae]|giudichi|valuti)$/.test(word)),
  );
}

/** The whole explanation of one verdict. */
function explanationBlocks(row: JudgedIndicator, year: Year): AnswerBlock[] {
  const item = itemBesideRule(row, year);
  return [
    { kind: 'paragraph', text: ruleOf(row) },
    {
      kind: 'bullets',
      items: [
        ...(row.algorithm ? [texts.formula(row.algorithm)] : []),
        ...item.remarks,
        ...item.related,
        ...item.footnotes.map((note) => texts.noteLine(note.number, note.text)),
        ...relatedNotes(row, year),
        texts.sourceLine(item.source),
      ],
    },
  ];
}

/** What related rows have in their notes is part of the story ("gestione dalla seconda metà del 2024"). */
function relatedNotes(row: JudgedIndicator, year: Year): string[] {
  return row.related.flatMap(({ indicator }) => {
    const other = year.byId.get(indicator);
    return (other?.notes ?? []).map((note) =>
      texts.noteOf(note.number, other ? refOf(other) : '', note.text),
    );
  });
}

/** "Ma i 193mila non contano?": a number that stands in the result and is not the value. */
function notCounted(query: Query, row: JudgedIndicator): AnswerBlock[] {
  const values = row.verdict.parts.flatMap(({ result }) => (result.kind === 'number' ? [result.value] : []));
  const inResult = findNumbers(row.result).map(({ value }) => value);
  return listOption(query.options, 'numbers')
    .map(Number)
    .filter((number) => inResult.includes(number) && !values.includes(number))
    .map((number) => ({ kind: 'paragraph', text: texts.notCounted(number, row.result) }));
}
