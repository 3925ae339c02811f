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
  if (text.length > TEXT_LIMIT) return refused(kernel, blocks, { code: 'msg_too_long', messages: [] });
  if (blocks === undefined) return null;
  if (isTooLong(blocks)) return refused(kernel, blocks, { code: 'msg_blocks_too_long', messages: [] });
  const messages = [...validateMessage(blocks), ...refusedTypes(kernel, blocks)];
  return messages.length === 0 ? null : refused(kernel, blocks, { code: 'invalid_blocks', messages });
}

/** Why Slack would refuse the view, null if it wouldn't. */
export function viewProblem(kernel: Kernel, view: JsonObject): Refusal | null {
  const blocks = Array.isArray(view.blocks) ? (view.blocks as Block[]) : [];
  const messages = [
    ...validateView(view),
    ...refusedTypes(kernel, blocks).map((one) => one.replace('/blocks', '/view/blocks')),
  ];
  return messages.length === 0 ? null : refused(kernel, blocks, { code: 'invalid_arguments', messages });
}

/** The app may send something else in their place: only the journal shows that it had to. */
function refused(kernel: Kernel, blocks: readonly unknown[] = [], { code, messages }: Refusal): Refusal {
  const at = kernel.now().toISOString();
  kernel.journal.append({ kind: 'refusal', code, messages, blocks, at });
  return { code, messages };
}

function refusedTypes(kernel: Kernel, blocks: readonly Block[]): string[] {
  return blocks.flatMap((block, at) =>
    kernel.faults.isBlockRefused(block.type)
      ? [`unsupported type: ${block.type} [json-pointer:/blocks/${at}/type]`]
      : [],
  );
}
