import { walkXml } from '../office/walk-xml.ts';

export type NumberFormat = 'plain' | 'percent' | 'day';

/** Numbers that the format gives dates, and percentages, without naming them. */
const BUILT_IN_DAYS = [14, 15, 16, 17, 22, 27, 30, 36, 50, 57];
const BUILT_IN_PERCENTS = [9, 10];

/** How the cells of each style show their number, in the order of the styles. */
export function numberFormats(stylesXml: string): NumberFormat[] {
  const codes = new Map<string, string>();
  const formats: NumberFormat[] = [];
  let inCells = false;
  walkXml(stylesXml, {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(attributes.numFmtId ?? '', attributes.formatCode ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) formats.push(formatOf(attributes.numFmtId ?? '0', codes));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return formats;
}

function formatOf(id: string, codes: ReadonlyMap<string, string>): NumberFormat {
  // Words in quotes, escaped characters, colours and locales are no part of the pattern.
  const code = (codes.get(id) ?? '').replace(/"[^"]*"|\\.|\[[^[\]]*\]/g, '');
  if (BUILT_IN_PERCENTS.includes(Number(id)) || code.includes('%')) return 'percent';
  return BUILT_IN_DAYS.includes(Number(id)) || (/[dy]/i.test(code) && !/[#0]/.test(code)) ? 'day' : 'plain';
}
