import type { Moment, MomentReader } from './moment.ts';

/** First and last day, as calendars have them. Winter lies in two years, and is none of one. */
const SEASONS: Readonly<Record<string, readonly [from: string, to: string]>> = {
  primavera: ['03-21', '06-20'],
  estate: ['06-21', '09-22'],
  autunno: ['09-23', '12-20'],
};

/** Only where it is said as a time: a fair or a project may bear the name of a season. */
const SEASON =
  /(?<=\b(?:in|entro|prima|dopo|durante|nel corso)(?: (?:la|l|il|della|dell|del|di))? )(?<season>primavera|estate|autunno)\b(?: (?:del )?(?<year>20\d\d))?/g;

/** "In primavera", "entro l'estate", "prima dell'autunno 2023". */
export const readSeasons: MomentReader = (text, { askedYear }) =>
  [...text.matchAll(SEASON)].flatMap((match): Moment[] => {
    const days = SEASONS[match.groups?.season ?? ''];
    if (!days) return [];
    const stated = match.groups?.year === undefined ? null : Number(match.groups.year);
    const year = stated ?? askedYear;
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        from: `${year}-${days[0]}`,
        to: `${year}-${days[1]}`,
        precision: 'range',
        year: stated,
      },
    ];
  });
