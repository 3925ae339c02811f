import type { IncomingMessage, ServerResponse } from 'node:http';
import { isObject, type JsonObject } from '../state/wire.ts';

const LIMIT = 20 * 1024 * 1024;

/** The bytes of a request; rejects when there are too many. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LIMIT) throw new Error(`workspace: a request body over ${LIMIT} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** A form or a JSON object as one object; null when it is neither. */
export function parseBody(contentType: string, body: Buffer): JsonObject | null {
  const text = body.toString();
  if (contentType.startsWith('application/json')) {
    try {
      const value: unknown = JSON.parse(text);
      return isObject(value) ? value : null;
    } catch {
      return null;
    }
  }
  return Object.fromEntries(new URLSearchParams(text));
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}
