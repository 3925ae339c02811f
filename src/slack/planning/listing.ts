import { escapeMarkup, sections } from '../../answer/render/block-kit/index.ts';

/** Some lines under a title. */
export interface LineGroup {
  title: string;
  lines: readonly string[];
}

/** Read at a glance, and well within what one message holds beside its head and buttons. */
const BUDGET = 6_000;

/** As much of the groups as one message holds, in their order, and how many lines are left out. */
export function listing(groups: readonly LineGroup[]): { blocks: ReturnType<typeof sections>; left: number } {
  let budget = BUDGET;
  let left = 0;
  const markup = groups.flatMap(({ title, lines }) => {
    const shown: string[] = [];
    for (const line of lines) {
      const item = `• ${escapeMarkup(line)}`;
      budget -= item.length + 1;
      if (budget > 0) shown.push(item);
      else left += 1;
    }
    return shown.length === 0 ? [] : [`*${escapeMarkup(title)}*\n${shown.join('\n')}`];
  });
  return { blocks: markup.flatMap(sections), left };
}

/** All of it, as a file of text. */
export function wholeListing(groups: readonly LineGroup[]): string {
  return groups.flatMap(({ title, lines }) => [title, ...lines.map((line) => `  ${line}`), '']).join('\r\n');
}
