import { readConditions } from '../../language/conditions.ts';
import { parseItalianNumber } from '../../language/italian-number.ts';
import type { LexiconMatch } from '../../language/lexicon.ts';
import { type Limit, readLimit } from '../../language/limit.ts';
import { parseNumberWord } from '../../language/number-words.ts';
import { readPeriods } from '../../language/periods.ts';
import { isCommonWord } from '../../language/real-words.ts';
import { isWord, type Token, tokenize } from '../../language/tokens.ts';
import { ABBREVIATED } from '../../report/topic-index.ts';
import { softenAsides, softenVerbs } from './asides.ts';
import type { Item, ItemConcept } from './item.ts';
import { withIncluded, withLeftOut } from './left-out.ts';
import { references } from './references.ts';
import { type Correction, corrected, withHyphens } from './spelling.ts';
import { toldApart } from './told-apart.ts';
import type { ReadingVocabulary } from './vocabulary.ts';
import { isFiller } from './words/filler-verbs.ts';
import { REAL_WORDS } from './words/real-words.ts';

export interface Itemised {
  tokens: readonly Token[];
  normalized: string;
  items: readonly Item[];
  corrections: readonly Correction[];
  /** "i primi 3"; its words are items like all others, save the number. */
  limit: Limit | null;
}

export interface ReadingClock {
  /** The year that a period without one falls in. */
  askedYear: number;
  today: string;
}

/**
 * Cuts a question into items, typing errors put right first: then what has a form of its own (codes, notes,
 * missions, numbers, periods), the lexicon's longest phrases, and single words, which are topics or unknown.
 */
export function itemise(question: string, vocabulary: ReadingVocabulary, clock: ReadingClock): Itemised {
  const original = tokenize(question);
  const whole = withHyphens(original.tokens, original.normalized, vocabulary);
  const { tokens, normalized, corrections } = corrected(original.normalized, whole, vocabulary);
  const formed = formedItems(normalized, tokens, clock);
  const limit = readLimit(normalized);
  const counting = (token: Token) =>
    limit !== null && token.start >= limit.start && token.end <= limit.end && numberIn(token) === limit.count;
  const taken = new Set([
    ...formed.flatMap(positions),
    ...tokens.flatMap((token, at) => (counting(token) ? [at] : [])),
  ]);
  const words = tokens.map((token) => token.word);
  const rest = lexicalItems(words, tokens, taken, vocabulary);
  const items = [...formed, ...rest].sort((a, b) => a.from - b.from);
  const breaks = clauseStarts(tokens, normalized);
  const said = softenAsides(softenVerbs(items), breaks);
  const held = toldApart(said, breaks, tokens.length) ?? withLeftOut(said, breaks, tokens.length);
  return { tokens, normalized, items: withIncluded(held), corrections, limit };
}

/** Positions of the tokens that a clause begins with: a comma, those behind it, a full stop, a bracket, a dash. */
function clauseStarts(tokens: readonly Token[], normalized: string): Set<number> {
  const starts = tokens.flatMap((token, at) => {
    const end = tokens[at - 1]?.end;
    const isComma = /^[,;:]/.test(token.word);
    return isComma || (end !== undefined && CLAUSE_END.test(normalized.slice(end - 1, token.start)))
      ? [at]
      : [];
  });
  return new Set(starts);
}

const CLAUSE_END = /^[,;:]|[.!?()]|\s[-–—]\s|\n/;

function positions(item: Item): number[] {
  return Array.from({ length: item.to - item.from }, (_, offset) => item.from + offset);
}

function lexicalItems(
  words: readonly string[],
  tokens: readonly Token[],
  taken: ReadonlySet<number>,
  vocabulary: ReadingVocabulary,
): Item[] {
  const items: Item[] = [];
  // A phrase stops where a form of its own begins: the words behind it are hidden from the lexicon.
  const open = words.map((word, index) => (taken.has(index) ? '\0' : word));
  for (let at = 0; at < words.length; at++) {
    if (taken.has(at)) continue;
    const found = longer(
      isAnnounced(items) ? vocabulary.announced.match(open, at) : null,
      vocabulary.lexicon.match(open, at),
    );
    // With an accent it is the verb, and joins nothing.
    if (found?.length === 1 && words[at] === 'e' && tokens[at]?.written.toLowerCase() !== 'e') continue;
    if (found?.length === 1 && tokens[at]?.elided && (words[at] ?? '').length === 1) continue;
    if (found) {
      items.push({
        from: at,
        to: at + found.length,
        words: words.slice(at, at + found.length),
        concepts: found.means,
      });
      at += found.length - 1;
      continue;
    }
    const last = items.at(-1);
    if (last?.to === at && /^mila$/.test(words[at] ?? '') && last.concepts.every(isFigure)) {
      items[items.length - 1] = { ...last, to: at + 1, concepts: last.concepts.map(inThousands) };
      continue;
    }
    const single = singleConcept(words[at] ?? '', tokens[at], vocabulary);
    if (single) items.push({ from: at, to: at + 1, words: words.slice(at, at + 1), concepts: [single] });
  }
  return items;
}

function isFigure(concept: ItemConcept): boolean {
  return concept.role === 'number' && !concept.spelled;
}

/** "193 mila" */
function inThousands(concept: ItemConcept): ItemConcept {
  return concept.role === 'number' ? { ...concept, value: concept.value * 1000 } : concept;
}

/** Of equal matches the first. */
function longer<T>(first: LexiconMatch<T> | null, second: LexiconMatch<T> | null): LexiconMatch<T> | null {
  if (!first || !second) return first ?? second;
  return second.length > first.length ? second : first;
}

/** Whether the next words may be a centre's short name: after "area", also with an article behind it. */
function isAnnounced(items: readonly Item[]): boolean {
  const last = items.findLast((item) => !item.concepts.every((concept) => concept.role === 'filler'));
  return (
    last?.concepts.some((concept) => concept.role === 'signal' && concept.signal === 'centre-head') ?? false
  );
}

function singleConcept(
  word: string,
  token: Token | undefined,
  vocabulary: ReadingVocabulary,
): ItemConcept | null {
  if (!token || /^[,;:%€&<>=≤≥]+$/.test(word)) return null;
  if (!isWord(token)) return numberConcept(word);
  const spelled = parseNumberWord(word);
  if (spelled !== null) return { role: 'number', value: spelled, spelled: true };
  if (REAL_WORDS.has(word) && !vocabulary.isSpelled(word))
    return { role: 'unknown', written: token.written, soft: false };
  // A verb of asking that some footnote happens to use ("segue") is no topic; one that names a row is.
  // "Partire" is no form of "le parti": a verb names a row only where the row has it so.
  if (VERB_FORM.test(word) || word.endsWith('iare')) {
    // "Quando dovevano iniziare?": a verb of asking that only a note or a cell uses names no row.
    if (isFiller(word) && !vocabulary.isNamedSo(word)) return { role: 'filler' };
    if (!vocabulary.isSpelled(word)) return { role: 'unknown', written: token.written, soft: true };
  }
  if (vocabulary.isNamed(word)) return { role: 'topic', words: [word] };
  if (isFiller(word)) return { role: 'filler' };
  if (vocabulary.isTopic(word)) return { role: 'topic', words: [word] };
  if (vocabulary.isAbbreviation(word) && !(word.length > SHORTENED && isCommonWord(word)))
    return { role: 'topic', words: [`${word}${ABBREVIATED}`] };
  // A letter alone is a slip or what is left of an elision.
  return word.length < 2 ? null : { role: 'unknown', written: token.written, soft: VERB_FORM.test(word) };
}

/** In letters: up to here a word may be cut short though it is one ("org"). */
const SHORTENED = 4;

/** Persons, moods and infinitives that nouns seldom end in. */
const VERB_FORM =
  /.(?:iamo|iate|avo|evo|ivo|avamo|evamo|ivamo|avano|evano|ivano|remo|rei|resti|rebbe|remmo|rebbero|ando|endo|assi|essi|asse|esse|assero|essero|[^i]are|[^i]ere|ire|ar[lmctsv][aeio]|er[lmctsv][aeio]|ir[lmctsv][aeio]|[rtdgvls]ono|isce|isco|ranno|eremo|iremo)$/;

function numberConcept(word: string): ItemConcept {
  const value = parseItalianNumber(word);
  return value === null
    ? { role: 'unknown', written: word, soft: true }
    : { role: 'number', value, spelled: false };
}

function numberIn(token: Token): number | null {
  return isWord(token) ? parseNumberWord(token.word) : parseItalianNumber(token.word);
}

/** Reads what is recognised by its form; of two that overlap the earlier reader in this list wins. */
function formedItems(normalized: string, tokens: readonly Token[], clock: ReadingClock): Item[] {
  const items: Item[] = [];
  const add = (start: number, end: number, concepts: readonly ItemConcept[]) => {
    const from = tokens.findIndex((token) => token.end > start);
    let to = from;
    while (to < tokens.length && (tokens[to]?.start ?? 0) < end) to++;
    if (from < 0 || to <= from || items.some((item) => from < item.to && item.from < to)) return;
    items.push({ from, to, words: tokens.slice(from, to).map((token) => token.word), concepts });
  };
  for (const { start, end, atoms } of references(normalized)) {
    add(
      start,
      end,
      atoms.map((atom) => ({ role: 'filter', atom, strength: 'strong' }) as const),
    );
  }
  for (const period of readPeriods(normalized, clock))
    add(period.start, period.end, [
      { role: 'period', period },
      // "Rispetto all'anno scorso" names a year in order to compare with it.
      ...(COMPARING.test(normalized.slice(0, period.end))
        ? [{ role: 'signal', signal: 'trend' } as const]
        : []),
    ]);
  const spans = items.map(({ from, to }) => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
  }));
  for (const condition of readConditions(normalized, spans))
    add(condition.start, condition.end, [{ role: 'condition', condition }]);
  return items;
}

const COMPARING = /\b(?:rispetto|confronto)(?: [a-z]+)?(?: [a-z]+){0,2} \S+$|\bprecedente$/;
