import type { Block, KnownBlock } from '@slack/types';

/** A chart; Slack's own types have none yet (docs.slack.dev/reference/block-kit/blocks/data-visualization-block). */
export interface ChartBlock extends Block {
  type: 'data_visualization';
  title: string;
  chart: {
    type: 'bar';
    series: { name: string; data: { label: string; value: number }[] }[];
    axis_config: { categories: string[] };
  };
}

export type MessageBlock = KnownBlock | ChartBlock;

/**
 * How much of what Slack may refuse an answer is drawn with: `all`; `tables`, without charts and feedback
 * buttons, which are not everywhere yet; `none`, with blocks that every Slack takes.
 */
export type Native = 'all' | 'tables' | 'none';
export const NATIVES: readonly Native[] = ['all', 'tables', 'none'];
