import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Windows cannot open a folder to sync it; there the rename alone has to do. */
const FOLDER_SYNC_UNSUPPORTED = new Set(['EISDIR', 'EPERM', 'EINVAL', 'ENOTSUP']);

export interface DurableOptions {
  /** Readable by the owner alone (0600): for state that holds people's ids or text. Default false. */
  ownerOnly?: boolean;
}

/**
 * Writes `text` so that a reader, or a restart after a crash, finds either the old file or the new one whole,
 * and so that a resolved promise means it survives a power cut. Missing folders are made. Each call has its
 * own temporary file, so two writers never mix; the last rename wins. Rejects with the system's error and
 * leaves the old file as it was.
 */
export async function writeDurably(path: string, text: string, options: DurableOptions = {}): Promise<void> {
  await writeBytesDurably(path, Buffer.from(text, 'utf8'), options);
}

/** The same for what is no text. */
export async function writeBytesDurably(
  path: string,
  bytes: Uint8Array,
  options: DurableOptions = {},
): Promise<void> {
  const folder = dirname(path);
  const temporary = join(folder, `.${randomUUID()}.tmp`);
  await mkdir(folder, { recursive: true });
  try {
    await writeAndSync(temporary, bytes, options.ownerOnly ? 0o600 : 0o644);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(folder);
}

async function writeAndSync(path: string, bytes: Uint8Array, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Without this a rename or a new file can be forgotten in a power cut although the file's own bytes are safe. */
export async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch (error) {
    if (!FOLDER_SYNC_UNSUPPORTED.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}
