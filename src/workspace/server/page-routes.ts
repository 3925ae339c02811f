import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Kernel } from '../kernel.ts';

/** The page and its API come next. */
export async function servePage(
  _kernel: Kernel,
  _request: IncomingMessage,
  _response: ServerResponse,
): Promise<boolean> {
  return false;
}
