import { wordsBefore } from '../words-before.ts';
import type { QuantityUnit } from './quantity.ts';

/**
 * What a number is compared with. `degree` is the result as a share of the target; `count` a number of
 * indicators, notes or centres ("aree con più di 3 obiettivi mancati"), `budget-use` the share of a budget
 * that was used.
 */
export type Subject = 'target' | 'result' | 'variance' | 'cap' | 'degree' | 'budget-use' | 'count';

const AFTER: readonly (readonly [Subject, RegExp])[] = [
  ['degree', /^ (?:del target|dell obiettivo|del valore atteso|di raggiungimento|di realizzazione)\b/],
  ['variance', /^ (?:di|dal) (?:scostament[oi]|scart[oi]|differenza|target)\b/],
  ['cap', /^ di (?:tett[oi]|massimal[ei]|budget massim[oi]|max bdg|budget)\b/],
  ['result', /^ di (?:risultato|consuntivo)\b/],
  [
    'count',
    /^ (?:(?:sol[ie]|altr[ie]) )?(?:obiettiv[oi]|indicator[ei]|target|mancat[ie]|(?:non )?raggiunt[ie]|parziali|ross[ie]|verdi|not[ae]|riserve|aree|centri|progett[oi])\b/,
  ],
];

/** Where one expression holds another ("scostamento dal target"), the longer one comes first. */
const BEFORE: readonly (readonly [Subject | 'budget', string])[] = [
  [
    'variance',
    '(?:scostament[oi]|scart[oi]|differenz[ae]|distanza|delta|varianza)(?: (?:dal|rispetto al|dall|tra) (?:target|obiettivo|valore atteso))?',
  ],
  ['variance', '(?:sotto|sopra|oltre) (?:il |al )?target|mancat[oaie] (?:di|per)'],
  [
    'degree',
    '(?:grado|percentuale|tasso|quota) (?:di (?:raggiungimento|realizzazione|conseguimento)|del target|sul target)|grado(?! di)',
  ],
  [
    'cap',
    'tett[oi]|massimal[ei]|max bdg|bdg(?: max)?|budget max|cap|plafond|(?:budget|spes[ae]|import[oi]|cost[oi]) massim[oaie]',
  ],
  [
    'budget-use',
    '(?:grado di )?(?:utilizzo|uso) (?:del )?budget|grado di utilizzo|budget (?:utilizzat|usat|spes)o',
  ],
  ['budget', 'budget'],
  ['result', '(?<!\\bdi )risultat[oi]|consuntiv[oi]|valor[ei] (?:raggiunt|ottenut|realizzat|effettiv)[oi]'],
  ['target', 'target|valor[ei] (?:attes|obiettiv)[oi]|traguard[oi]|obiettivo(?= $)'],
];
const BEFORE_PATTERN = new RegExp(
  BEFORE.map(([, words]) => `(?<![a-z0-9])(${words})(?![a-z0-9])`).join('|'),
  'g',
);

/** What the words beside a condition say that it is about: those right after it, else the nearest before it. */
export function readSubject(
  text: string,
  condition: { start: number; end: number; unit: QuantityUnit },
): Subject | null {
  const before = wordsBefore(text, condition.start);
  const nearest = [...before.matchAll(BEFORE_PATTERN)].at(-1);
  const after = text.slice(condition.end, condition.end + 40);
  const stated = AFTER.find(([, pattern]) => pattern.test(after));
  // "Target sopra 1000 non raggiunti": what stands right before is meant, whatever is said of it after.
  const adjoining = nearest !== undefined && before.slice(nearest.index + nearest[0].length).trim() === '';
  if (stated && !(adjoining && stated[0] === 'count')) return stated[0];

  const which = nearest?.slice(1).findIndex((group) => group !== undefined) ?? -1;
  const subject = BEFORE[which]?.[0] ?? null;
  // A budget in euro is its cap, the only amount that the report prints; in per cent it is how much was used.
  return subject === 'budget' ? (condition.unit === '%' ? 'budget-use' : 'cap') : subject;
}
