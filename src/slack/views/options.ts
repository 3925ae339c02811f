import type { PlainTextOption, StaticSelect } from '@slack/types';
import { z } from 'zod';
import { LIMITS, option } from '../../answer/render/block-kit/index.ts';

export interface OptionChoice {
  label: string;
  value: string;
}

type Options = Pick<StaticSelect, 'options' | 'option_groups'>;

/** Options as a menu takes them: more than a hundred in groups, named by the numbers that they hold; null for none. */
export function optionsOf(choices: readonly OptionChoice[]): Options | null {
  const options = choices.flatMap((choice) => option(choice) ?? []);
  if (options.length === 0) return null;
  if (options.length <= LIMITS.options) return { options };
  const groups = Math.ceil(options.length / LIMITS.options);
  return {
    option_groups: Array.from({ length: Math.min(groups, LIMITS.options) }, (_, group) =>
      groupOf(options, group * LIMITS.options),
    ),
  };
}

function groupOf(all: readonly PlainTextOption[], from: number) {
  const options = all.slice(from, from + LIMITS.options);
  return {
    label: { type: 'plain_text' as const, text: `${from + 1}–${from + options.length}` },
    options,
  };
}

const optionSchema = z.object({ value: z.string() });
const menuSchema = z.object({
  block_id: z.string(),
  accessory: z.object({
    options: z.array(optionSchema).optional(),
    option_groups: z.array(z.object({ options: z.array(optionSchema) })).optional(),
  }),
});

/** The values that the menu beside a section offers, read out of a view that Slack sends back. */
export function valuesOffered(blocks: readonly unknown[], blockId: string): string[] {
  const menus = blocks.flatMap((block) => menuSchema.safeParse(block).data ?? []);
  const menu = menus.find(({ block_id }) => block_id === blockId)?.accessory;
  const groups = menu?.option_groups?.map(({ options }) => options) ?? [];
  return [...(menu?.options ?? []), ...groups.flat()].map(({ value }) => value);
}
