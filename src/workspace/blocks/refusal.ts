import type { Kernel } from '../kernel.ts';
import type { Block, JsonObject } from '../state/wire.ts';
import { isTooLong } from './together.ts';
import { validateMessage, validateView } from './validate.ts';

/** Slack's refusal of a message or view: the error code and `response_metadata.messages`. */
export interface Refusal {
  code: string;
  messages: readonly string[];
}

/** Slack cuts longer texts or refuses them (docs.slack.dev/reference/methods/chat.postMessage). */
const TEXT_LIMIT = 40_000;

/** Why Slack would refuse the message, null if it wouldn't. */
export function messageProblem(
  kernel: Kernel,
  text: string,
  blocks: readonly Block[] | undefined,
): Refusal | null {
  if (text.length > TEXT_LIMIT) return { code: 'msg_too_long', messages: [] };
  if (blocks === undefined) return null;
  if (isTooLong(blocks)) return { code: 'msg_blocks_too_long', messages: [] };
  const problems = [...validateMessage(blocks), ...refusedTypes(kernel, blocks)];
  return problems.length === 0 ? null : { code: 'invalid_blocks', messages: problems };
}

/** Why Slack would refuse the view, null if it wouldn't. */
export function viewProblem(kernel: Kernel, view: JsonObject): Refusal | null {
  const blocks = Array.isArray(view.blocks) ? (view.blocks as Block[]) : [];
  const problems = [
    ...validateView(view),
    ...refusedTypes(kernel, blocks).map((one) => one.replace('/blocks', '/view/blocks')),
  ];
  return problems.length === 0 ? null : { code: 'invalid_arguments', messages: problems };
}

function refusedTypes(kernel: Kernel, blocks: readonly Block[]): string[] {
  return blocks.flatMap((block, at) =>
    kernel.faults.isBlockRefused(block.type)
      ? [`unsupported type: ${block.type} [json-pointer:/blocks/${at}/type]`]
      : [],
  );
}
