import { setTimeout as pause } from 'node:timers/promises';
import type { webApi } from '@slack/bolt';
import { z } from 'zod';
import { refusalCode } from '../link.ts';

export type FetchedFile =
  | { kind: 'file'; name: string; bytes: Uint8Array }
  | { kind: 'too-large' }
  /** Deleted meanwhile, or only a link to elsewhere. */
  | { kind: 'gone' };

/** What reading files needs of the app's settings. */
export const FETCH_NEEDS = ['files:read'] as const;

const TIMEOUT = 30_000;
const ATTEMPTS = 3;

const infoSchema = z.object({
  name: z.string().nullable().default(''),
  size: z.number().default(0),
  url_private_download: z.string().optional(),
});

/**
 * The bytes of a file that somebody shared, at most `limit` of them. The bot's token goes along, so only to
 * Slack itself and never after a redirect. Rejects where Slack does not give it.
 */
export async function fetchFile(client: webApi.WebClient, id: string, limit: number): Promise<FetchedFile> {
  const { name, size, url_private_download: url } = infoSchema.parse((await infoOf(client, id)) ?? {});
  if (url === undefined) return { kind: 'gone' };
  if (size > limit) return { kind: 'too-large' };
  if (!isSlacks(url, client.slackApiUrl))
    throw new Error(`a file is not at Slack but at ${new URL(url).host}`);
  const bytes = await download(url, { token: client.token ?? '', limit });
  return bytes === null ? { kind: 'too-large' } : { kind: 'file', name: name ?? '', bytes };
}

async function infoOf(client: webApi.WebClient, id: string): Promise<unknown> {
  try {
    return (await client.files.info({ file: id })).file;
  } catch (error) {
    if (refusalCode(error) === 'file_not_found' || refusalCode(error) === 'file_deleted') return null;
    throw error;
  }
}

/** Slack's files lie beside its API: `files.slack.com`, or the host that the API was set to. */
function isSlacks(url: string, apiUrl: string): boolean {
  const api = new URL(apiUrl);
  const { protocol, hostname, origin } = new URL(url);
  if (origin === api.origin) return true;
  return protocol === 'https:' && [api.hostname, 'slack.com'].some((host) => hostname.endsWith(`.${host}`));
}

/** Null where there is more than `limit`; again after a fault of the network or of Slack's. */
async function download(
  url: string,
  { token, limit }: { token: string; limit: number },
): Promise<Uint8Array | null> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const response = await fetch(url, {
        headers: { authorization: `Bearer ${token}` },
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT),
      });
      if (response.ok) return await readWithin(response, limit);
      throw new Error(
        `Slack did not give a file: HTTP ${response.status}; has the app the scope files:read?`,
      );
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
      await pause(attempt * 300);
    }
  }
}

async function readWithin(response: Response, limit: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
