import { parseItalianNumber } from '../../language/italian-number.ts';
import { type Mission, THEMES, type Theme } from '../record.ts';
import { themeOf } from './headings.ts';

/** What stands above a PIRA table. It carries over to the tables below, until printed again. */
export interface PiraCaption {
  mission: Mission | null;
  programme: Mission | null;
  /** Euro, as printed beside the programme. */
  programmeBudget: number | null;
  theme: Theme | null;
  objective: string | null;
  /** The strategic objectives' numbers, as printed so far: an operational objective's first digit is one. */
  themeNumbers: ReadonlyMap<string, Theme>;
}

export const NO_CAPTION: PiraCaption = {
  mission: null,
  programme: null,
  programmeBudget: null,
  theme: null,
  objective: null,
  themeNumbers: new Map(),
};

const PARTS = / (?=Missione \d{3} |Prog\S* \d{3} |Ob\. (?:strategico|operativo) )/i;
const MISSION = /^Missione (\d{3}) (.+)$/i;
const PROGRAMME = /^Prog\S* (\d{3}) (.+?)(?: \(€ ?([\d.,]+)\))?$/i;
const STRATEGIC = /^Ob\. strategico (\d+)[ .]*(.+)$/i;
const OPERATIONAL = /^Ob\. operativo (\d+)[\d.]* ?(.+)$/i;

/**
 * The caption in force under `text`, the words of one or more captions, given the one before. A new mission
 * clears what stood under the old one; the same mission printed again keeps it.
 */
export function readPiraCaption(text: string, before: PiraCaption): PiraCaption {
  return text.split(PARTS).reduce(readPart, before);
}

/** Whether a caption says all that it opens with: "Missione 011" without the name that follows does not. */
export function isWholeCaption(text: string): boolean {
  return text
    .split(PARTS)
    .every((part) => [MISSION, PROGRAMME, STRATEGIC, OPERATIONAL].some((whole) => whole.test(part)));
}

function readPart(caption: PiraCaption, text: string): PiraCaption {
  const mission = numbered(MISSION.exec(text));
  if (mission !== null)
    return mission.code === caption.mission?.code
      ? caption
      : { ...NO_CAPTION, mission, themeNumbers: caption.themeNumbers };
  const programme = PROGRAMME.exec(text);
  if (programme)
    return {
      ...caption,
      programme: numbered(programme),
      programmeBudget: parseItalianNumber(programme[3] ?? ''),
    };
  const strategic = STRATEGIC.exec(text);
  if (strategic?.[1]) return withTheme(caption, strategic[1], themeOf(strategic[2] ?? ''));
  const operational = OPERATIONAL.exec(text);
  if (operational?.[1] && operational[2])
    return { ...caption, theme: themeNumbered(caption, operational[1]), objective: operational[2] };
  return caption;
}

function withTheme(caption: PiraCaption, number: string, theme: Theme | null): PiraCaption {
  if (theme === null) return { ...caption, theme: themeNumbered(caption, number), objective: null };
  const themeNumbers = new Map(caption.themeNumbers).set(number, theme);
  return { ...caption, theme, objective: null, themeNumbers };
}

/** Themes are numbered in the order that the whole report keeps, unless this report prints other numbers. */
function themeNumbered(caption: PiraCaption, number: string): Theme | null {
  return caption.themeNumbers.get(number) ?? THEMES[Number(number) - 1] ?? caption.theme;
}

function numbered(match: RegExpExecArray | null): Mission | null {
  return match?.[1] && match[2] ? { code: match[1], name: match[2] } : null;
}
