import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerCall } from '../api/call.ts';
import type { Kernel } from '../kernel.ts';
import { takeReply } from '../replies.ts';
import { parseBody, readBody, sendJson } from './body.ts';

/** What the app speaks to: the Web API, response URLs, uploads and files. False when the path is none of these. */
export async function serveApp(
  kernel: Kernel,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const [, area, rest] = new URL(request.url ?? '/', 'http://localhost').pathname.split('/', 3);
  if (rest === undefined) return false;
  if (request.method === 'GET' && area === 'files-pri') {
    serveFile(kernel, rest, request, response);
    return true;
  }
  if (request.method !== 'POST') return false;
  switch (area) {
    case 'api':
      await serveCall(kernel, rest, request, response);
      return true;
    case 'response':
      await serveResponseUrl(kernel, rest, request, response);
      return true;
    case 'upload':
      await serveUpload(kernel, rest, request, response);
      return true;
    default:
      return false;
  }
}

async function serveCall(
  kernel: Kernel,
  method: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const contentType = request.headers['content-type'] ?? '';
  const args = parseBody(contentType, await readBody(request));
  if (args === null) return sendJson(response, 200, { ok: false, error: 'invalid_json' });
  const token = bearerOf(request) ?? (typeof args.token === 'string' ? args.token : null);
  const answer = await answerCall(kernel, { method, token, args });
  if (answer === null) {
    request.socket.destroy();
    return;
  }
  response.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8', ...answer.headers });
  response.end(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body));
}

async function serveResponseUrl(
  kernel: Kernel,
  key: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = parseBody('application/json', await readBody(request));
  const note = (status: number, error: string | null) => {
    const ok = error === null;
    kernel.journal.append({ kind: 'call', method: 'response_url', args: body ?? {}, status, ok, error });
    sendJson(response, status, ok ? { ok } : { ok, error });
  };
  if (body === null) return note(400, 'invalid_payload');
  const use = kernel.responseUrls.use(key);
  if (use.state !== 'valid') return note(404, use.state === 'expired' ? 'expired_url' : 'used_url');
  const error = takeReply(kernel, use.reply, body);
  note(error === null ? 200 : 400, error);
}

/** Who has no right to a file is led to the page where people sign in, with 302 and not with an error. */
function serveFile(kernel: Kernel, id: string, request: IncomingMessage, response: ServerResponse): void {
  const { credentials, config, files } = kernel;
  const isAllowed =
    bearerOf(request) === credentials.botToken && (config.scopes?.includes('files:read') ?? true);
  const file = isAllowed ? files.get(id) : undefined;
  if (!isAllowed) response.writeHead(302, { location: `${kernel.url()}/?redir=%2Ffiles-pri%2F${id}` }).end();
  else if (file === undefined) response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
  else response.writeHead(200, { 'content-type': file.record.mimetype }).end(file.content);
}

function bearerOf(request: IncomingMessage): string | undefined {
  return /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
}

/** The bytes come as they are, or in a form as the client of Node sends them. */
async function serveUpload(
  kernel: Kernel,
  id: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const content = await uploaded(request.headers['content-type'] ?? '', await readBody(request));
  const known = kernel.files.receive(id, content);
  response.writeHead(known ? 200 : 404, { 'content-type': 'text/plain' });
  response.end(known ? `OK - ${content.length}` : 'not found');
}

async function uploaded(contentType: string, body: Buffer): Promise<Buffer> {
  if (!contentType.startsWith('multipart/form-data')) return body;
  const form = await new Response(body, { headers: { 'content-type': contentType } }).formData();
  for (const [, value] of form) {
    if (typeof value !== 'string') return Buffer.from(await value.arrayBuffer());
  }
  return Buffer.alloc(0);
}
