import { readFileSync } from 'node:fs';

/** Linux counts a process's time in hundredths of a second. */
const TICK = 10;

/**
 * Processor time that a process has used so far, in ms: what it worked, whatever else ran on the machine; null
 * where the system does not tell.
 */
export function ownWork(pid: number | undefined): number | null {
  try {
    const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
    const fields = rest.split(' ');
    return (Number(fields[11]) + Number(fields[12])) * TICK;
  } catch {
    return null;
  }
}
