import { existsSync } from 'node:fs';
import process from 'node:process';

/**
 * Reads `.env` into the process's environment, if it is there; what is set already stays. Throws on Node older
 * than 20.12, which cannot, rather than start with half the settings.
 */
export function loadEnvFile(path: string): void {
  if (!existsSync(path)) return;
  if (typeof process.loadEnvFile !== 'function') {
    throw new Error(
      `Node ${process.version} cannot read ${path}: use 20.12 or newer, or export the variables.`,
    );
  }
  process.loadEnvFile(path);
}
