import { readdir, readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname } from 'node:path';

const FOLDER = new URL('../page/', import.meta.url);

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
  // Only names that are in the folder: a path that leads out of it is none of them.
  if (type === undefined || !(await readdir(FOLDER)).includes(name)) return false;
  response.writeHead(200, { 'content-type': type, ...HEADERS });
  response.end(await readFile(new URL(name, FOLDER)));
  return true;
}
