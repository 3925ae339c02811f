import { MONTHS } from '../../language/calendar.ts';
import { weekday } from './working-days.ts';

/** Days as Italians say them. */

const WEEKDAYS = ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'] as const;

/** "23 novembre"; with the year where it is not the one of `beside`. */
function plainDay(day: string, beside: string): string {
  const name = `${dateText(day)} ${MONTHS[Number(day.slice(5, 7)) - 1]}`;
  return day.slice(0, 4) === beside.slice(0, 4) ? name : `${name} ${day.slice(0, 4)}`;
}

function dateText(day: string): string {
  const date = Number(day.slice(8));
  return date === 1 ? '1º' : `${date}`;
}

/** "lunedì 23 novembre" */
export function dayText(day: string): string {
  return `${WEEKDAYS[weekday(day) - 1]} ${plainDay(day, day)}`;
}

/** "dal 20 novembre", "dall’8 dicembre" */
export function fromDay(day: string, beside: string): string {
  return `${article(day, 'dal', 'dall’')}${plainDay(day, beside)}`;
}

/** "dal 20 al 27 novembre", "dal 30 dicembre 2026 al 4 gennaio 2027" */
export function spanText(from: string, to: string): string {
  const start = from.slice(0, 7) === to.slice(0, 7) ? dateText(from) : plainDay(from, to);
  return `${article(from, 'dal', 'dall’')}${start} ${article(to, 'al', 'all’')}${plainDay(to, from)}`;
}

function article(day: string, plain: string, elided: string): string {
  return ['08', '11'].includes(day.slice(8)) ? elided : `${plain} `;
}
