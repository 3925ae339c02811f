import type { webApi } from '@slack/bolt';
import { exactlyOnce } from './exactly-once.ts';
import { type Destination, recent } from './poster.ts';
import type { Ticket } from './ticket.ts';

/** A file as it is shared; `comment` is escaped already. */
export interface SharedFile {
  name: string;
  content: Buffer;
  comment: string;
}

/** Shares files, each of them once, even where the connection breaks after Slack took it. */
export interface Uploader {
  upload(file: SharedFile, to: Destination, ticket: Ticket): Promise<void>;
}

export interface UploaderParts {
  /** Tries nothing again by itself. */
  careful: webApi.WebClient;
  /** For what may be done as often as one likes: nobody sees a file before it is shared. */
  client: webApi.WebClient;
  /** In ms since the epoch. */
  now: () => number;
}

const SEND_TIMEOUT = 30_000;

export function createUploader({ careful, client, now }: UploaderParts): Uploader {
  /** By its name: the id that it was given is gone with the process that knew it. */
  async function isThere(name: string, to: Destination, since: number): Promise<boolean> {
    const messages = await recent(client, to, since).catch(() => []);
    return messages.some(({ files }) => files?.some(({ title }) => title === name));
  }

  return {
    async upload({ name, content, comment }, to, ticket) {
      const since = now();
      if (ticket.shown && (await isThere(name, to, ticket.since))) return;
      const { upload_url, file_id } = await client.files.getUploadURLExternal({
        filename: name,
        length: content.length,
      });
      if (upload_url === undefined || file_id === undefined) throw new Error('Slack gave no upload URL');
      await send(upload_url, content);
      const share = {
        channel_id: to.channel,
        initial_comment: comment,
        files: [{ id: file_id, title: name }] as [{ id: string; title: string }],
      };
      ticket.showing();
      await exactlyOnce({
        async attempt() {
          await (to.threadTs === null
            ? careful.files.completeUploadExternal(share)
            : careful.files.completeUploadExternal({ ...share, thread_ts: to.threadTs }));
          return true;
        },
        async find() {
          const messages = await recent(client, to, since);
          return messages.some(({ files }) => files?.some(({ id }) => id === file_id)) ? true : null;
        },
      });
    },
  };
}

async function send(url: string, content: Buffer): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: new Uint8Array(content),
    signal: AbortSignal.timeout(SEND_TIMEOUT),
  });
  if (!response.ok) throw new Error(`Slack did not take the file: HTTP ${response.status}`);
}
