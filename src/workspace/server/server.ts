import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SOCKET_PATH } from '../delivery/socket.ts';
import type { Kernel } from '../kernel.ts';
import { serveApp } from './app-routes.ts';
import { isOwn } from './guard.ts';
import { servePage } from './page-routes.ts';

/** Loopback only: nobody else on the network reaches it. */
const ADDRESS = '127.0.0.1';

/** Listens on the port (0: any free one); rejects when it is taken. */
export async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, ADDRESS, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return (server.address() as AddressInfo).port;
}

/** The one server: what the app speaks to, the page and its API, and the sockets. */
export function makeServer(kernel: () => Kernel): Server {
  const server = createServer((request, response) => {
    void serve(kernel(), request, response).catch((error: unknown) => fail(response, error));
  });
  server.on('upgrade', (request, socket, head) => {
    if (!isOwn(request, portOf(request)) || !(request.url ?? '').startsWith(SOCKET_PATH)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    kernel().socket.upgrade(request, socket, head);
  });
  return server;
}

async function serve(kernel: Kernel, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isOwn(request, portOf(request))) {
    response.writeHead(403, { 'content-type': 'text/plain' });
    response.end('forbidden');
    return;
  }
  if (await serveApp(kernel, request, response)) return;
  if (await servePage(kernel, request, response)) return;
  response.writeHead(404, { 'content-type': 'text/plain' });
  response.end('not found');
}

function portOf(request: IncomingMessage): number {
  return request.socket.localPort ?? 0;
}

function fail(response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(500, { 'content-type': 'text/plain' });
  response.end(error instanceof Error ? error.message : 'error');
}
