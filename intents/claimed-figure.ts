import { yesOrNo } from '../src/answer/texts.ts';
import { formatNumber } from '../src/language/italian-number.ts';
import { isSaid } from '../src/query/measures.ts';
import { numberOption, type Options, type Query, textOption } from '../src/query/query.ts';
import { endsAsking, has, putsChoice, type Reading } from '../src/query/reading/reading.ts';
import type { JudgedIndicator } from '../src/report/corpus.ts';
import { isOutcome } from './outcome-facets.ts';
import { isOther } from './standing-texts.ts';

type Side = 'target' | 'result';

/**
 * "Il target SPID era 6000?", "è vero che la differenziata è migliorata del 25%?": the figure that somebody believes, and
 * what of. Empty where none is put forward.
 */
export function claimOf(reading: Reading): Options {
  const words = reading.tokens.map(({ word }) => word);
  const said = words.join(' ');
  const isAsked = endsAsking(reading) || /\bvero che\b/.test(said);
  const values = [
    ...reading.numbers,
    ...reading.conditions.flatMap(({ op, value }) => (op === '=' ? [value] : [])),
  ];
  const [value, ...others] = values;
  if (!isAsked || value === undefined || others.length > 0 || putsChoice(reading)) return {};
  if (words.some((word) => SEEKING.test(word)) || has(reading, ...OTHER_AIMS)) return {};
  const isVerdict = has(reading, 'outcome') || reading.where.some(({ anyOf }) => anyOf.some(isOutcome));
  const of = isVerdict ? null : sideOf(reading);
  return of === null ? {} : { believed: value, believedOf: of, believedThings: ofThings(reading) };
}

/** "Le mediazioni sono state 22?": of things a percentage says no number. */
function ofThings({ tokens, question }: Reading): boolean {
  return !/%|per ?cento|punti/.test(question) && tokens.some(({ word }) => THINGS.test(word));
}

const THINGS = /^(?:sono|erano|stat[ie]|fatt[ie])$/;

/** A bare name and a number ("GDPR 58?") put nothing forward: a verb or the cell's name does. */
function sideOf(reading: Reading): Side | null {
  const words = reading.tokens.map(({ word }) => word);
  if (words.some((word) => TARGET.test(word))) return 'target';
  const isSaid = reading.tokens.some(({ word, written }) => RESULT.test(word) || /^è$/i.test(written));
  return isSaid || moves(reading) ? 'result' : null;
}

/** "È migliorata del 25%", "sono aumentati del 15%": of a row whose result is a change. */
export function moves(reading: Reading): boolean {
  if (has(reading, 'improved', 'worsened')) return true;
  return has(reading, 'trend') && reading.tokens.some(({ word }) => MOVED.test(word));
}

const MOVED = /^(?:aumentat|cresciut|calat|diminuit|ridott|salit|sces)[oaie]$/;
const SEEKING = /^(?:qual|quale|quali|quant[oiae]|perche|come|cosa|chi|dove|quando|differenza)$/;
const OTHER_AIMS = ['why', 'explain', 'count', 'share', 'compare', 'deadline', 'footnote', 'list'] as const;
const TARGET = /^(?:target|atteso|previst[oaie])$/;
const RESULT =
  /^(?:risultat[oi]|consuntivo|fatt[oaie]|arrivat[oaie]|ottenut[oaie]|era|erano|sono|siamo|abbiamo|ha|hanno|stat[oaie]|vero)$/;

/** Yes or no, before the sentence on that side of the row; null where nothing was put forward or there is no figure. */
export function onClaim(query: Query, row: JudgedIndicator, sentence: (side: Side) => string): string | null {
  const value = numberOption(query.options, 'believed');
  const side: Side = textOption(query.options, 'believedOf') === 'target' ? 'target' : 'result';
  if (value === null) return null;
  const isOfThings = query.options.believedThings === true;
  const known = figuresOf(row, side, isOfThings);
  if (known.length === 0) return null;
  const isTrue = isAmong(known, value);
  const other: Side = side === 'target' ? 'result' : 'target';
  const mistaken = !isTrue && isAmong(figuresOf(row, other, isOfThings), value);
  const said = yesOrNo(isTrue, sentence(side));
  return mistaken
    ? `${said} ${isOther(row.verdict.parts.length === 1 ? row[other] : formatNumber(value), other)}`
    : said;
}

function figuresOf({ verdict }: JudgedIndicator, side: Side, ofThings: boolean): number[] {
  return verdict.parts.flatMap((part) => {
    const figure = part[side];
    return figure.kind === 'number' && !(ofThings && figure.unit === '%') ? [figure.value] : [];
  });
}

function isAmong(known: readonly number[], value: number): boolean {
  return known.some((one) => isSaid(one, value));
}
