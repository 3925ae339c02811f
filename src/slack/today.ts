// Swedish dates are ISO dates.
const ITALIAN_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome' });

/** The day it is in Italy, as YYYY-MM-DD. */
export function todayInItaly(now: Date): string {
  return ITALIAN_DAY.format(now);
}
