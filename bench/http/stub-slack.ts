import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A Web API that agrees to everything, and takes answers under `/answers/ID`. */
export interface StubSlack {
  apiUrl: string;
  /** Where the answer with this id is to be sent; `answered` resolves when it came. */
  expect(id: string): { url: string; answered: Promise<void> };
  close(): void;
}

const AGREED = JSON.stringify({
  ok: true,
  user_id: 'U0BOT',
  bot_id: 'B0BOT',
  team_id: 'T0TEAM',
  user: { id: 'U0ANNA', team_id: 'T0TEAM' },
});

export async function startStubSlack(): Promise<StubSlack> {
  const waiting = new Map<string, () => void>();
  const server = createServer((request, response) => {
    const id = request.url?.split('/answers/')[1];
    request.resume().on('end', () => {
      response.setHeader('content-type', 'application/json');
      response.end(AGREED);
      if (id !== undefined) waiting.get(id)?.();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    apiUrl: `${address}/api/`,
    expect(id) {
      const answered = new Promise<void>((resolve) => waiting.set(id, resolve));
      return { url: `${address}/answers/${id}`, answered };
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
