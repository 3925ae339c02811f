import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Kernel } from '../kernel.ts';
import type { Entry } from '../state/journal.ts';

/** Follows the journal for one user as server-sent events, until the page goes. */
export function serveStream(
  kernel: Kernel,
  user: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(': pronto\n\n');
  const stop = kernel.journal.follow((entry) => {
    if (concerns(kernel, user, entry)) response.write(`id: ${entry.seq}\ndata: ${JSON.stringify(entry)}\n\n`);
  });
  request.on('close', stop);
}

/** Whether the page of this user shows it: what is theirs to see, and what is about the workspace itself. */
function concerns(kernel: Kernel, user: string, entry: Entry): boolean {
  switch (entry.kind) {
    case 'message':
      return kernel.team.isMember(entry.message.channel, user);
    case 'update':
      return entry.message.ephemeral_for === undefined
        ? kernel.team.isMember(entry.message.channel, user)
        : entry.message.ephemeral_for === user;
    case 'ephemeral':
    case 'view':
      return entry.user === user;
    case 'delete':
    case 'reaction':
    case 'prompts':
      return kernel.team.isMember(entry.channel, user);
    case 'refusal':
    case 'clock':
      return true;
    case 'file':
    case 'call':
    case 'delivery':
    case 'socket':
      return false;
  }
}
