import { describe } from '../answer/describe/describe.ts';
import { ATTRIBUTE_NAMES, MEASURE_NAMES, OPERATORS as SIGNS } from '../answer/texts.ts';
import { formatNumber } from '../language/italian-number.ts';
import type { Item, ItemConcept } from '../query/reading/item.ts';
import type { Reading } from '../query/reading/reading.ts';
import { is } from '../query/where.ts';
import type { ExplainedWord, WordRole } from './explanation.ts';
import { AIMS, inspectTexts, OPERATORS, ROLES } from './texts.ts';

/** Each stretch of the question with what it was read as, in the order written. */
export function explainWords(reading: Reading): ExplainedWord[] {
  return [...reading.items]
    .sort((one, other) => one.from - other.from)
    .map((item) => explainItem(item, reading));
}

function explainItem(item: Item, { tokens, corrections, slots }: Reading): ExplainedWord {
  const written = tokens.slice(item.from, item.to).map((token) => token.written);
  const denied = slots.some((slot) => slot.not && slot.from === item.from && slot.to === item.to);
  const meanings = item.concepts.map((concept) => meaningOf(concept, denied));
  const role = ORDER.find((candidate) => meanings.some((meaning) => meaning.role === candidate)) ?? 'filler';
  const means = [
    ...new Set(meanings.flatMap((meaning) => (meaning.role === role ? (meaning.means ?? []) : []))),
  ];
  const meant = means.length === 0 ? null : means.join(' · ');
  const corrected = corrections.find((correction) => written.includes(correction.written));
  return {
    written: written.join(' '),
    role,
    label: ROLES[role],
    means: corrected === undefined ? meant : inspectTexts.corrected(corrected.read, meant),
  };
}

const ORDER: readonly WordRole[] = ['aim', 'filter', 'operator', 'topic', 'value', 'unknown', 'filler'];

interface Meaning {
  role: WordRole;
  means: string | null;
}

/** `denied`: a word before it denies it. */
function meaningOf(concept: ItemConcept, denied: boolean): Meaning {
  switch (concept.role) {
    case 'signal':
      return { role: 'aim', means: AIMS[concept.signal] ?? concept.signal };
    case 'measure':
      return { role: 'aim', means: MEASURE_NAMES[concept.measure] };
    case 'attribute':
      return { role: 'aim', means: ATTRIBUTE_NAMES[concept.attribute] };
    case 'filter': {
      const means = describe([is(concept.atom)]).join(' · ');
      return { role: 'filter', means: denied || concept.not === true ? inspectTexts.negated(means) : means };
    }
    case 'operator':
      return { role: 'operator', means: OPERATORS[concept.operator] };
    case 'topic':
      return { role: 'topic', means: null };
    case 'common':
      return { role: 'filler', means: null };
    case 'period':
      return { role: 'value', means: periodText(concept.period) };
    case 'condition':
      return { role: 'value', means: conditionText(concept.condition) };
    case 'number':
      return { role: 'value', means: formatNumber(concept.value) };
    case 'top':
      return { role: 'value', means: inspectTexts.top(concept.count) };
    case 'ordinal':
      return { role: 'value', means: inspectTexts.ordinal(concept.position) };
    case 'reference':
      return { role: 'filler', means: inspectTexts.reference };
    case 'head':
      return { role: 'filler', means: inspectTexts.head };
    case 'limit':
      return { role: 'aim', means: inspectTexts.limit };
    case 'unknown':
      return { role: 'unknown', means: null };
    case 'filler':
      return { role: 'filler', means: null };
  }
}

function periodText({ from, to }: Extract<ItemConcept, { role: 'period' }>['period']): string {
  return [from, to].filter((day) => day !== null && day !== undefined).join(' – ');
}

function conditionText({
  op,
  value,
  high,
  unit,
}: Extract<ItemConcept, { role: 'condition' }>['condition']): string {
  const sign = op === 'between' ? '' : `${SIGNS[op]} `;
  const upTo = op === 'between' && high !== undefined && high !== null ? ` – ${formatNumber(high)}` : '';
  return `${sign}${formatNumber(value)}${upTo}${unit === '' ? '' : ` ${unit}`}`;
}
