import { containsWords } from '../../src/language/normalize.ts';
import type { Item, ItemConcept } from '../../src/query/reading/item.ts';
import type { Reading } from '../../src/query/reading/reading.ts';
import { sentenceWith } from '../../src/report/prose.ts';
import type { Desk } from '../intent.ts';
import * as texts from './texts.ts';

/**
 * What the report says of something that no indicator has: the sentence outside the tables that has all the words
 * of the question, or that it does not speak of it.
 */
export function notInReport(reading: Reading, { library: { year } }: Desk): string {
  const said = [...reading.topic, ...reading.common, ...reading.unknown];
  const beside = reading.tokens.map(({ word }) => word).filter((word) => word.length > MIN_LETTERS);
  const sentence = sentenceWith(year, said, beside);
  if (sentence) return texts.outsideTables(sentence.line, sentence.text);
  const found = reading.unknownSubjects.filter((word) => year.text.some((line) => containsWords(line, word)));
  const lines = found.flatMap((word) => {
    const at = year.text.findIndex((line) => containsWords(line, word));
    return [texts.inText(word, at + 1, (year.text[at] ?? '').trim())];
  });
  return [texts.notInReport(subjectOf(reading)), ...lines].join(' ');
}

const MIN_LETTERS = 3;
/** What the question is about as it was written, from its first such word to its last. */
function subjectOf({ question, tokens, items }: Reading): string {
  const about = items.flatMap((item, at) => (isSubject(item) ? [at] : []));
  let [from, to] = [about[0], about.at(-1)];
  if (from === undefined || to === undefined) return question.trim();
  // "Welfare aziendale": a word with a verb's looks right beside the subject is part of it.
  while (isUnknown(items[from - 1]) && items[from - 1]?.to === items[from]?.from) from--;
  while (isUnknown(items[to + 1]) && items[to + 1]?.from === items[to]?.to) to++;
  // "Parità di genere": what the subject is of.
  const [link, noun] = [items[to + 1], items[to + 2]];
  const end = link && noun && /^d[ei]/.test(link.words[0] ?? '') ? noun.to : (items[to]?.to ?? 0);
  return tokens
    .slice(items[from]?.from, end)
    .map(({ written }) => written)
    .join(' ');
}

function isSubject({ concepts }: Item): boolean {
  return concepts.some(({ role }) => role === 'topic') || concepts.some(isHardUnknown);
}

function isHardUnknown(concept: ItemConcept): boolean {
  return concept.role === 'unknown' && !concept.soft;
}

function isUnknown(item: Item | undefined): boolean {
  return item?.concepts.some(({ role }) => role === 'unknown') ?? false;
}
