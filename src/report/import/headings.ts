import { normalize } from '../../language/normalize.ts';
import { type Section, THEMES, type Theme } from '../record.ts';

/** Words that open the headings, normalised: the report prints them in capitals. */
const SECTION_OPENINGS: readonly [RegExp, Section][] = [
  [/^obiettivi (per la creazione )?di valore pubblico/, 'public-value'],
  [/^obiettivi di performance/, 'performance'],
  [/^obiettivi individuali/, 'individual'],
  [/^(rendicontazione )?(del )?piano (degli )?indicatori/, 'pira'],
];

/** A theme's heading may say more ("PER LE IMPRESE", "DEL TERRITORIO"), or say it otherwise in one table. */
const THEME_OPENINGS: readonly [RegExp, Theme][] = [
  [/^semplificazione\b(?!\.)/, THEMES[0]],
  [/^servizi innovativi\b/, THEMES[1]],
  [/^(attrattivita\b|territorio attrattivo\b)/, THEMES[2]],
  [/^fattori abilitanti\b/, THEMES[3]],
];

/** No lower-case letter, as all headings are printed; marks and digits alone are no heading. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

export function sectionOf(text: string): Section | null {
  return isHeadingLine(text) ? opened(SECTION_OPENINGS, text) : null;
}

export function themeOf(text: string): Theme | null {
  return isCapitals(text) ? opened(THEME_OPENINGS, text) : null;
}

/** What an "OBIETTIVO OPERATIVO – …:" line names, with its closing colon if it has one. */
export function operationalObjectiveOf(text: string): string | null {
  return /^OBIETTIVO OPERATIVO\s*(?:[–—:-]\s*)?(\S.*)$/.exec(text)?.[1] ?? null;
}

/** A line that opens one of the PIRA tables' captions: mission, programme, strategic or operational objective. */
export function opensPiraCaption(text: string): boolean {
  return /^(Missione \d{3}\b|Prog(\.|ramma|\.?mma) \d{3}\b|Ob\.( (strategico|operativo)\b|$))/i.test(text);
}

/** Any line that no row and no footnote can hold. */
export function isHeading(text: string): boolean {
  return (
    sectionOf(text) !== null ||
    themeOf(text) !== null ||
    operationalObjectiveOf(text) !== null ||
    opensPiraCaption(text)
  );
}

/** The PIRA heading ends in small letters ("ART. 2 COMMA 4, d"). */
function isHeadingLine(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  const small = letters.replace(/\P{Ll}/gu, '');
  return letters !== '' && small.length <= 2;
}

function opened<T>(openings: readonly [RegExp, T][], text: string): T | null {
  const normalized = normalize(text);
  return openings.find(([opening]) => opening.test(normalized))?.[1] ?? null;
}
