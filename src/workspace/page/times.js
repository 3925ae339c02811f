/** Times as people in Italy read them: the report's office, and so the bot, keep Rome's. */

const ROME = { timeZone: 'Europe/Rome' };
const TIME = new Intl.DateTimeFormat('it-IT', { ...ROME, hour: '2-digit', minute: '2-digit' });
const DAY = new Intl.DateTimeFormat('it-IT', { ...ROME, weekday: 'long', day: 'numeric', month: 'long' });
const WHOLE_DAY = new Intl.DateTimeFormat('it-IT', {
  ...ROME,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
// Swedish dates are ISO dates.
const ISO_DAY = new Intl.DateTimeFormat('sv-SE', ROME);
const ONE_DAY = 24 * 60 * 60 * 1000;

/** The moment of a message, from its `ts`. */
export function momentOf(ts) {
  return Number(ts) * 1000;
}

export function timeText(moment) {
  return TIME.format(moment);
}

/** "2026-11-23", the day it is in Italy. */
export function isoDay(moment) {
  return ISO_DAY.format(moment);
}

/** "Oggi", "Ieri", "lunedì 23 novembre", with the year where it is another. */
export function dayText(moment, now, texts) {
  const day = isoDay(moment);
  if (day === isoDay(now)) return texts.isToday;
  if (day === isoDay(now - ONE_DAY)) return texts.isYesterday;
  return (day.slice(0, 4) === isoDay(now).slice(0, 4) ? DAY : WHOLE_DAY).format(moment);
}

/** "lunedì 23 novembre 2026, 14:02" */
export function fullText(moment) {
  return `${WHOLE_DAY.format(moment)}, ${TIME.format(moment)}`;
}

/** As a field for day and time has it. */
export function wallTime(moment) {
  return `${isoDay(moment)}T${TIME.format(moment)}`;
}

/** The same time of the day, so many days later. */
export function daysLater(moment, days) {
  const [day, time] = wallTime(moment).split('T');
  const later = new Date(`${day}T12:00:00Z`);
  later.setUTCDate(later.getUTCDate() + days);
  return `${later.toISOString().slice(0, 10)}T${time}`;
}
