import { readdir, readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { extname } from 'node:path';

const FOLDER = new URL('../page/', import.meta.url);

/** The one library of the page: a single file that needs no other. */
const LIBRARY = { name: 'preact.js', path: createRequire(import.meta.url).resolve('preact') };

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The page may load nothing from elsewhere, run nothing written into it, and stand in no frame. */
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/** Serves a file of the page's folder by its name; false for any other name. */
export async function servePageFile(name: string, response: ServerResponse): Promise<boolean> {
  const type = TYPES[extname(name)];
  if (type !== undefined && name === LIBRARY.name) return send(response, type, await readFile(LIBRARY.path));
  const names = await readdir(FOLDER);
  // Only names that are in the folder: a path that leads out of it is none of them.
  if (type === undefined || !names.includes(name)) return false;
  const content = await readFile(new URL(name, FOLDER));
  return send(response, type, name === 'index.html' ? withScripts(content, names) : content);
}

/** Asks for all scripts at once, and not for each only when another that was read wants it. */
function withScripts(page: Buffer, names: readonly string[]): Buffer {
  const scripts = [LIBRARY.name, ...names.filter((name) => extname(name) === '.js')];
  const links = scripts.map((name) => `<link rel="modulepreload" href="${name}">`).join('\n    ');
  return Buffer.from(page.toString().replace('<!-- scripts -->', links));
}

function send(response: ServerResponse, type: string, content: Buffer): true {
  response.writeHead(200, { 'content-type': type, ...HEADERS });
  response.end(content);
  return true;
}
