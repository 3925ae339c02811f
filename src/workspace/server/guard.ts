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
  if (request.headers['sec-fetch-site'] === 'cross-site' && !isVisit(request)) return false;
  return origin === undefined || hosts.some((own) => origin === `http://${own}`);
}

/** A link from elsewhere may lead to the page: that changes nothing, and no frame may hold it. */
function isVisit(request: IncomingMessage): boolean {
  return request.method === 'GET' && request.headers['sec-fetch-mode'] === 'navigate';
}
