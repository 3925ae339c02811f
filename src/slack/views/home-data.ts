import type { KnownBlock } from '@slack/types';
import { button, header } from '../../answer/render/block-kit/index.ts';
import { PLANNING } from '../planning/ids.ts';
import { planningTexts } from '../planning/texts.ts';

/** For who may change the data with a workbook: how, and the one to begin from. */
export function dataBlocks(): KnownBlock[] {
  const accessory = button(planningTexts.workbook, { id: PLANNING.workbook, value: PLANNING.workbook });
  return [
    { type: 'divider' },
    header(planningTexts.homeTitle),
    {
      type: 'section',
      text: { type: 'plain_text', text: planningTexts.home, emoji: true },
      ...(accessory === null ? {} : { accessory }),
    },
  ];
}
