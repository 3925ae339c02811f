/**
 * Italian days and times as people there read them off the clock, daylight saving included. Days are
 * YYYY-MM-DD, times HH:MM.
 */

const HOUR = 3_600_000;

// Swedish dates and times are ISO: "2026-03-29 03:30".
const ITALIAN_CLOCK = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Rome',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** Days begin and clocks change at full hours. */
let hourKnown = { hour: Number.NaN, day: '' };

/** The day it is in Italy. */
export function italianDay(now: Date): string {
  const hour = Math.floor(now.getTime() / HOUR);
  if (hour !== hourKnown.hour) hourKnown = { hour, day: ITALIAN_CLOCK.format(now).slice(0, 10) };
  return hourKnown.day;
}

/** The time it is in Italy. */
export function italianTime(now: Date): string {
  return ITALIAN_CLOCK.format(now).slice(11);
}

/**
 * When Italian clocks show `time` on `day`. Of a time shown twice (the night in October) it is the first; one
 * that is jumped over (the night in March) counts an hour later, as it would for somebody whose watch was not
 * changed yet.
 */
export function italianInstant(day: string, time: string): Date {
  const asIfUtc = Date.parse(`${day}T${time}Z`);
  const summer = new Date(asIfUtc - 2 * HOUR);
  return ITALIAN_CLOCK.format(summer) === `${day} ${time}` ? summer : new Date(asIfUtc - HOUR);
}
