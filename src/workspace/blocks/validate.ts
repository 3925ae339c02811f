import type { Block, JsonObject } from '../state/wire.ts';

/** Interim: the rules come next. */
export function validateMessage(blocks: readonly Block[]): string[] {
  return blocks.length > 50 ? ['no more than 50 items allowed [json-pointer:/blocks]'] : [];
}

export function validateView(view: JsonObject): string[] {
  return view.type === undefined ? ['missing required field: type [json-pointer:/view]'] : [];
}

export function isTooLong(blocks: readonly Block[]): boolean {
  return JSON.stringify(blocks).length > 100_000;
}
