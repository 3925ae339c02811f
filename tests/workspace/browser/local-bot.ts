import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';

const MAIN = resolve('src/main.ts');
const TSX = import.meta.resolve('tsx');

export interface LocalBot {
  address: string;
  stop(): Promise<void>;
}

/**
 * `npm start` as a newcomer runs it, in a folder without a `.env`; resolves when the page can be opened. `data` is
 * another data folder than the project's, for who changes data.
 */
export async function startLocalBot({ data }: { data?: string } = {}): Promise<LocalBot> {
  const folder = await mkdtemp(join(tmpdir(), 'traguardo-page-'));
  const child = spawn(
    process.execPath,
    ['--import', TSX, MAIN, '--port', '0', ...(data === undefined ? [] : ['--data', data])],
    {
      cwd: folder,
      env: { PATH: process.env.PATH ?? '', TRAGUARDO_LOG: 'warn' },
    },
  );
  const ended = once(child, 'close');
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  try {
    return { address: await addressOf(child), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
      if (address !== undefined) found(address);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('close', () => failed(new Error(`the bot did not start: ${said}`)));
  });
}
