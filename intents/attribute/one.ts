import type { AnswerBlock } from '../../src/answer/answer.ts';
import type { AnswerParts } from '../../src/answer/build.ts';
import { itemOf, shortTitleOf, verdictOf } from '../../src/answer/items.ts';
import { SECTION_NAMES } from '../../src/answer/texts.ts';
import { containsWords } from '../../src/language/normalize.ts';
import type { Attribute } from '../../src/query/attribute.ts';
import type { JudgedIndicator, Year } from '../../src/report/corpus.ts';
import type { Footnote } from '../../src/report/record.ts';
import type { Desk } from '../intent.ts';
import * as texts from './texts.ts';
import { cellOf, isOfNoRow } from './values.ts';

/** The properties of one row in a sentence, over the row itself: in full where its figures were asked for. */
export function ofOne(
  row: JudgedIndicator,
  attributes: readonly Attribute[],
  { library: { year } }: Desk,
): Pick<AnswerParts, 'headline' | 'blocks'> {
  const [first, ...others] = attributes;
  const name = shortTitleOf(row);
  const headline =
    first && others.length === 0
      ? sentence(row, first, year)
      : texts.both(
          name,
          attributes.map((attribute) => {
            const value = cellOf(row, attribute);
            return value === null ? texts.unsaid(attribute) : texts.valued(attribute, value);
          }),
        );
  const item = itemOf(row, year);
  // "Da dove viene quel +69?": where no source is printed, a note may tell.
  const isTold = attributes.includes('source') && row.source === null && row.notes.length > 0;
  const shown: AnswerBlock =
    isTold || attributes.some((attribute) => FIGURES.includes(attribute))
      ? { kind: 'indicators', layout: 'card', items: [item] }
      : { kind: 'indicators', layout: 'list', items: [{ ...item, remarks: [] }] };
  return { headline, blocks: [shown, ...remarks(attributes)] };
}

/** What the remarks of a card are about; of the rest they would tell what nobody asked. */
const FIGURES: readonly Attribute[] = ['target', 'result', 'variance', 'direction'];

/** "Fonte del dato di «…» (PIRA 4.1.2): Infocamere.", or that the report does not say. */
export function sentence(row: JudgedIndicator, attribute: Attribute, year: Year): string {
  const name = shortTitleOf(row);
  const value = cellOf(row, attribute);
  if (value === null) return unsaid(row, attribute, year);
  if (attribute === 'result') return resultOf(row);
  if (attribute === 'variance')
    return texts.one(
      attribute,
      name,
      texts.variance(value, texts.cells(row.target, row.result, verdictOf(row))),
    );
  return attribute === 'centre' && row.centres.length > 1
    ? texts.centresOf(name, value)
    : texts.one(attribute, name, value);
}

/** The result against its target, with the verdict. */
export function resultOf(row: JudgedIndicator): string {
  return texts.result(shortTitleOf(row), row.result, texts.against(row.target, verdictOf(row)));
}

function unsaid(row: JudgedIndicator, attribute: Attribute, year: Year): string {
  const name = shortTitleOf(row);
  if (attribute === 'variance') return texts.noVariance(name, row.target, row.result, verdictOf(row));
  if (attribute === 'direction') return texts.noDirection(name, row.target);
  const table = isOfNoRow(row, attribute, year) ? SECTION_NAMES[row.section] : null;
  const note = attribute === 'centre' ? noteOnCentres(row, year) : undefined;
  return note ? texts.noted(table, note) : texts.absent(attribute, name, table);
}

/** "Obiettivo assegnato a Segretario generale …": what the table has no column for, a footnote may say. */
function noteOnCentres({ notes }: JudgedIndicator, year: Year): Footnote | undefined {
  if (notes.length === 0) return undefined;
  const names = new Set(year.indicators.flatMap(({ centres }) => centres.map(({ name }) => name)));
  return notes.find(({ text }) => [...names].some((name) => containsWords(text, name)));
}

/** What nobody should look for in the answer. */
export function remarks(attributes: readonly Attribute[]): AnswerBlock[] {
  return [
    ...(attributes.includes('place') ? [texts.noPages] : []),
    ...(attributes.includes('centre') ? [texts.onlyCentres] : []),
  ].map((text) => ({ kind: 'hint', text }));
}
