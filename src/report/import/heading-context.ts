import type { Section } from '../record.ts';
import { themeOf } from './headings.ts';
import { NO_CAPTION, type PiraCaption } from './pira-caption.ts';
import type { TableContext } from './table.ts';

/**
 * What is in force under a theme's heading, given what was; the same again where the heading is only printed
 * again. Null where the text is no theme's heading. `printed` is the text as it stands, where `text` had to be
 * put in capitals.
 */
export function underTheme(
  text: string,
  { section, before, printed = text }: { section: Section; before: PiraCaption; printed?: string },
): PiraCaption | null {
  const theme = themeOf(text);
  if (theme === null) return null;
  if (section === 'performance' && theme === before.theme) return before;
  const group = section === 'individual' ? (/:\s*(\S.*)$/.exec(printed)?.[1] ?? null) : null;
  return { ...NO_CAPTION, theme, objective: group };
}

/** What the headings say of the rows under them; null where they name no theme. */
export function contextOf(section: Section, caption: PiraCaption): TableContext | null {
  const { theme, objective, mission, programme, programmeBudget } = caption;
  return theme === null ? null : { section, theme, objective, mission, programme, programmeBudget };
}
