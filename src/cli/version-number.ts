import { type CommandArgs, UsageError } from './command.ts';

/** The number of a version, as `history` lists them; null where the option was not given. */
export function versionNumber(option: string, value: CommandArgs['values'][string]): number | null {
  if (value === undefined) return null;
  if (typeof value !== 'string' || !/^[1-9]\d*$/.test(value))
    throw new UsageError(`--${option} takes a version's number, as \`history\` lists them`);
  return Number(value);
}
