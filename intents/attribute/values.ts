import { lineOf } from '../../src/answer/items.ts';
import { joined, SECTION_NAMES, THEME_NAMES } from '../../src/answer/texts.ts';
import type { Attribute } from '../../src/query/attribute.ts';
import type { JudgedIndicator, Year } from '../../src/report/corpus.ts';
import { varianceText } from '../../src/targets/texts.ts';
import * as texts from './texts.ts';

/** What the row holds of a property, in words; null where the report does not say. */
export function cellOf(row: JudgedIndicator, attribute: Attribute): string | null {
  switch (attribute) {
    case 'target':
      return stated(row.target);
    case 'result':
      return stated(row.result);
    case 'variance':
      return row.verdict.variance ? varianceText(row.verdict.variance) : null;
    case 'algorithm':
      return stated(row.algorithm);
    case 'direction':
      return directionOf(row);
    case 'unit':
      return spoken(row.unit);
    case 'source':
      return spoken(row.source);
    case 'place':
      return row.lines.length === 0 ? stated(lineOf(row)) : texts.lines(row.lines);
    case 'centre':
      return listed(row.centres.map(({ name }) => name));
    case 'beneficiaries':
      return spoken(row.beneficiaries);
    case 'public-value':
      return spoken(row.publicValue);
    case 'type':
      return row.type?.toLowerCase() ?? null;
    case 'flags':
      return row.section === 'pira'
        ? null
        : (listed(row.flags.map((flag) => texts.FLAGS[flag])) ?? texts.noFlag);
    case 'description':
      return stated(row.description);
    case 'code':
      return codeOf(row);
    case 'objective':
      return stated(row.objective);
    case 'theme':
      return THEME_NAMES[row.theme];
    case 'section':
      return SECTION_NAMES[row.section];
    case 'mission':
      return row.mission && texts.coded(row.mission);
    case 'programme':
      return row.programme && texts.coded(row.programme);
  }
}

/** Whether the row's table has no such column, so that none of its rows could say. */
export function isOfNoRow(row: JudgedIndicator, attribute: Attribute, year: Year): boolean {
  return year.indicators.every((other) => other.section !== row.section || cellOf(other, attribute) === null);
}

function stated(cell: string | null): string | null {
  return cell === null || cell === '' ? null : cell;
}

/** Cells printed in capitals are no shouting. */
function spoken(cell: string | null): string | null {
  const value = stated(cell);
  return value !== null && value === value.toUpperCase() ? value.toLowerCase() : value;
}

function listed(names: readonly string[]): string | null {
  return names.length === 0 ? null : joined(names, 'e');
}

function codeOf({ code, piraCodes }: JudgedIndicator): string | null {
  const own = code === null ? [] : [code];
  const cited = piraCodes.length === 0 ? [] : [texts.citedCodes(piraCodes)];
  return listed([...own, ...cited]);
}

/** Which way is better, and who says so; null where nothing is compared by size. */
function directionOf({ verdict }: JudgedIndicator): string | null {
  const ways = verdict.parts.flatMap(({ target }) => {
    if (target.kind === 'number')
      return [texts.direction(target.direction, target.directionFrom, target.directionReason)];
    return target.kind === 'baseline' ? [texts.direction(target.direction, 'written', null)] : [];
  });
  return listed([...new Set(ways)]);
}
