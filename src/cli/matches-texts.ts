import { formatNumber } from '../language/italian-number.ts';
import type { MatchReason } from '../report/across-years/match-years.ts';
import type { Indicator } from '../report/record.ts';
import { sectionLabel } from '../report/texts.ts';
import type { Pair, PairsOfYears } from './matches.ts';

const nameOf = ({ section, code, name }: Indicator): string =>
  `${sectionLabel(section)} ${code === null ? '' : `${code} `}«${name}»`;

const reasonText = (reason: MatchReason): string => {
  if (reason.code === 'confirmed') return `confermato da ${reason.author}: ${reason.reason}`;
  return [
    reason.likeness === 1
      ? 'stesso nome'
      : `nomi simili al ${formatNumber(reason.likeness * 100, { decimals: 0 })}%`,
    reason.sameCode ? 'stesso codice' : 'codice diverso o assente',
    reason.sharedCentres.length > 0
      ? `centri in comune: ${reason.sharedCentres.join(', ')}`
      : 'nessun centro in comune',
  ].join(', ');
};

const line = ({ key, match, earlier, later }: Pair): string =>
  [
    `${key}  ${nameOf(earlier.row)} (${earlier.year}) → ${nameOf(later.row)} (${later.year})`,
    `          ${reasonText(match.reason)}${match.clear ? '' : '; da guardare: somiglia anche ad altri, o poco, e finché non è confermato non si usa'}`,
  ].join('\n');

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`${title} (${lines.length})`, ...lines, ''];

/** The Italian of the command `matches`. */
export const matchesTexts = {
  list: ({ earlier, later, confirmed, proposed, onlyEarlier, onlyLater }: PairsOfYears): string[] => [
    ...section(`Confermati, ${earlier} → ${later}`, confirmed.map(line)),
    ...section(
      `Proposti, ${earlier} → ${later}: da confermare con --confirm, o da respingere con --reject`,
      proposed.map(line),
    ),
    ...section(`Solo nel ${earlier}`, onlyEarlier.map(nameOf)),
    ...section(`Solo nel ${later}`, onlyLater.map(nameOf)),
    `${confirmed.length} confermati, ${proposed.length} proposti, ${onlyEarlier.length} solo nel ${earlier}, ${onlyLater.length} solo nel ${later}.`,
  ],
  saved: (count: number): string => (count === 1 ? 'Una decisione scritta.' : `${count} decisioni scritte.`),
};
