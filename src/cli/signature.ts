import type { Signature } from '../planning/commit-version.ts';
import { type CommandArgs, type CommandOptions, UsageError } from './command.ts';

/** The options of every command that changes data. */
export const SIGNATURE_OPTIONS = {
  apply: { type: 'boolean' },
  author: { type: 'string' },
  reason: { type: 'string' },
} satisfies CommandOptions;

export const SIGNATURE_USAGE = '[--apply --author NAME --reason TEXT]';

/** Who changes the data and why; null without `--apply`, when only the difference is told. */
export function signatureOf({ apply, author, reason }: CommandArgs['values']): Signature | null {
  if (apply !== true) return null;
  if (typeof author !== 'string' || author.trim() === '')
    throw new UsageError('--apply needs --author NAME, who answers for the change');
  if (typeof reason !== 'string' || reason.trim() === '')
    throw new UsageError('--apply needs --reason TEXT, why the data change');
  return { author: author.trim(), reason: reason.trim(), at: new Date().toISOString() };
}
