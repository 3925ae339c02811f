import type { Token } from '../../language/tokens.ts';
import { atomsOf, type Where } from '../where.ts';
import { type Bound, bind } from './bind.ts';
import { combine } from './combine.ts';
import { atomsIn, type Item, isSignal } from './item.ts';
import { saysPart } from './part.ts';

/** What a question restricts, and of which rows a count or a share is asked; `base` null where it is not said apart. */
export interface Restricted {
  where: Where;
  base: Where | null;
}

/**
 * "Dei mancati quanti sono nel PIRA?", "che quota dei parziali è individuale?": what stands behind "dei", "fra i", "su
 * tutti i" is what the rest is a share of, whatever it is of. The two are put together apart: "dei mancati quanti in
 * parte" asks for some of the mancati, not for both.
 */
export function restricted(items: readonly Item[], bound: Bound, tokens: readonly Token[]): Restricted {
  const span = baseOf(items, tokens);
  if (!span) return { where: combine(bound), base: null };
  const within = (slot: { from: number }) => slot.from >= span.from && slot.from < span.to;
  const apart = bind(items.filter(within)).slots;
  const rest = bound.slots.filter((slot) => !within(slot));
  if (apart.length === 0) return { where: combine(bound), base: [] };
  if (rest.length === 0) return { where: combine(bound), base: null };
  const base = combine({ slots: apart, alternatives: [], both: false });
  const part = combine({ ...bound, slots: rest, alternatives: [] });
  const added = part.filter((clause) => !base.some((other) => isSame(clause, other) || holds(clause, other)));
  return { where: [...base, ...added], base };
}

function isSame(one: Where[number], other: Where[number]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** "Dei parziali quanti hanno una causa": that they were missed needs not be asked again. */
function holds(wide: Where[number], narrow: Where[number]): boolean {
  const [all] = atomsOf([wide], 'verdict');
  const [some] = atomsOf([narrow], 'verdict');
  if (!all || !some || wide.anyOf.length > 1 || all.statuses.length <= some.statuses.length) return false;
  return some.statuses.every((status) => all.statuses.includes(status));
}

interface Span {
  from: number;
  to: number;
}

/** The tokens that name the base: "dei mancati | quanti …", "quanti | dei mancati | sono …", "… | su tutti i mancati". */
function baseOf(items: readonly Item[], tokens: readonly Token[]): Span | null {
  const count = items.find((item) => isSignal(item, 'count') || isSignal(item, 'share') || saysPart(item));
  if (!count || bind(items).alternatives.length > 0) return null;
  const begun = items.find((item) => isPartitive(item, items) || isWhole(item, items));
  if (!begun) return null;
  if (begun.from < count.from) return named(items, { from: begun.from, to: count.from });
  const whole = items.find((item) => isWhole(item, items) || AMONG.test(item.words[0] ?? ''));
  const verb = tokens.findIndex((_, at) => at > (whole ?? begun).from && isPredicate(tokens, at));
  const to = verb < 0 ? tokens.length : tokens[verb - 1]?.word === 'non' ? verb - 1 : verb;
  if (whole) return named(items, { from: whole.from, to });
  const isSaid =
    verb >= 0 || (saysPart(count) && tokens.some((_, at) => at < count.from && isPredicate(tokens, at)));
  return begun.from === count.to && isSaid ? named(items, { from: begun.from, to }) : null;
}

const AMONG = /^(?:fra|tra)$/;

/** Only a span that restricts, or that names the rows ("degli obiettivi", "sul totale"), is one. */
function named(items: readonly Item[], span: Span): Span | null {
  const within = items.filter((item) => item.from >= span.from && item.to <= span.to);
  const isSaid = within.some(
    (item) =>
      atomsIn(item).length > 0 ||
      item.concepts.some(({ role }) => role === 'head') ||
      /\btotale$/.test(item.words.join(' ')),
  );
  return isSaid ? span : null;
}

/** "Dei …", "fra i …", "di tutti i …". */
function isPartitive(item: Item, items: readonly Item[]): boolean {
  const [word = ''] = item.words;
  if (/^(?:dei|degli|delle|fra|tra)$/.test(word)) return true;
  return word === 'di' && items.some((next) => next.from === item.to && isAll(next));
}

/** "Sul totale dei …", "su tutti i …", "sui raggiunti". */
function isWhole(item: Item, items: readonly Item[]): boolean {
  const said = item.words.join(' ');
  const behind = items.filter((other) => other.from >= item.to);
  // "Su 26 mancati".
  const next = behind[0]?.concepts.some(({ role }) => role === 'number') ? behind[1] : behind[0];
  if (/^su[li]? total[ei]/.test(said)) return true;
  if (!next || !/^su(?:[li]|gli|lle)?$/.test(said)) return false;
  return (
    /^t(?:utt[ie]|otal[ei])/.test(next.words[0] ?? '') ||
    atomsIn(next).some(({ facet }) => facet === 'verdict')
  );
}

function isAll(item: Item): boolean {
  return /^tutt[ie]/.test(item.words[0] ?? '');
}

/** The verb that the base is the subject of, not one of a relative clause. */
function isPredicate(tokens: readonly Token[], at: number): boolean {
  const { word, written } = tokens[at] ?? { word: '', written: '' };
  if (tokens[at - 1]?.word === 'che') return false;
  return PREDICATE.test(word) || (word === 'e' && /^[èÈ]|^[eE]['’]/.test(written));
}

const PREDICATE =
  /^(?:sono|era|erano|ha|hanno|aveva|avevano|sta|stanno|riguarda|riguardano|appartiene|appartengono|viene|vengono|cita|citano)$/;
