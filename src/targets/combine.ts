import type { PartVerdict, Status } from './verdict.ts';

/**
 * All parts that apply are met: met; none: not met; else partially met. Silent parts count as not shown to be
 * met, and make the whole not assessable only where nothing else was found out.
 */
export function combine(parts: readonly Pick<PartVerdict, 'status'>[]): Status {
  const applicable = parts.map(({ status }) => status).filter((status) => status !== 'not-applicable');
  if (applicable.every((status) => status === 'not-assessable')) return 'not-assessable';
  if (applicable.every((status) => status === 'met')) return 'met';
  return applicable.some((status) => status === 'met' || status === 'partially-met')
    ? 'partially-met'
    : 'not-met';
}
