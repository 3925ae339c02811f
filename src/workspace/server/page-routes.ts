import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Kernel } from '../kernel.ts';
import { parseBody, readBody, sendJson } from './body.ts';
import { DEEDS } from './page-deeds.ts';
import { servePageFile } from './page-files.ts';
import type { PageRoute } from './page-input.ts';
import { QUERIES } from './page-queries.ts';
import { serveStream } from './stream.ts';

/** The page, its API under `/workspace/`, its event stream, and uploaded files. False for any other path. */
export async function servePage(
  kernel: Kernel,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const [, area = '', name = '', rest = ''] = url.pathname.split('/');
  if (area !== 'workspace')
    return request.method === 'GET' && servePageFile(area === '' ? 'index.html' : area, response);
  if (request.method === 'POST')
    return post(kernel, Object.hasOwn(DEEDS, name) ? DEEDS[name] : undefined, request, response);
  if (request.method !== 'GET') return false;
  if (name === 'stream') {
    serveStream(kernel, url.searchParams.get('user') ?? '', request, response);
    return true;
  }
  if (name === 'files') return download(kernel, rest, response);
  return answer(
    kernel,
    Object.hasOwn(QUERIES, name) ? QUERIES[name] : undefined,
    Object.fromEntries(url.searchParams),
    response,
  );
}

async function post(
  kernel: Kernel,
  route: PageRoute | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  // Only JSON: a form of another page can't send it without asking first.
  const type = request.headers['content-type'] ?? '';
  const body = type.startsWith('application/json') ? parseBody(type, await readBody(request)) : null;
  return answer(kernel, route, body, response);
}

async function answer(
  kernel: Kernel,
  route: PageRoute | undefined,
  input: unknown,
  response: ServerResponse,
): Promise<boolean> {
  if (route === undefined) return false;
  try {
    sendJson(response, 200, await route(kernel, input));
  } catch (error) {
    sendJson(response, 400, { error: error instanceof Error ? error.message : 'error' });
  }
  return true;
}

/** Always as a download: a file of the bot's is never shown as a page of ours. */
function download(kernel: Kernel, id: string, response: ServerResponse): boolean {
  const file = kernel.files.get(id);
  if (file === undefined) return false;
  response.writeHead(200, {
    'content-type': file.record.mimetype,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.record.name)}`,
    'x-content-type-options': 'nosniff',
  });
  response.end(file.content);
  return true;
}
