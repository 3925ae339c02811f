import type { IncomingMessage } from 'node:http';

/**
 * Whether a request may be served. The server listens on loopback only, but any page in the browser can send
 * requests there, and a foreign name can be made to resolve to it (DNS rebinding): so the `Host` must be our
 * own, and so must the `Origin` where a browser sends one.
 */
export function isOwn(request: IncomingMessage, port: number): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = request.headers;
  if (host === undefined || !hosts.includes(host)) return false;
  if (request.headers['sec-fetch-site'] === 'cross-site') return false;
  return origin === undefined || hosts.some((own) => origin === `http://${own}`);
}
