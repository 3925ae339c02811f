import { type FoundDate, findDates } from '../../language/dates.ts';

// No word of the runs may be read in two ways ("dell'" as "del" and "l'"): a long run would be tried in all of them.
const BY =
  /(?:entro|prima|non oltre|entro e non oltre|scadenza)\s*(?:e non oltre\s*)?(?:(?:(?:(?:de|a)l)?l['’]|(?:il|l[oae]|i|gli|(?:de|a)l(?:l[oae])?|di|mese|giorno|fine|metà|inizio)(?!\p{L}))\s*)*$/iu;
const FROM =
  /(?:a partire|a decorrere|a far data|da|dal|dall['’]|dopo|dopo il)\s*(?:(?:(?:dal)?l['’]|(?:da|dal|dalla|il|mese di)(?!\p{L}))\s*)*$/iu;

/** In characters: "entro e non oltre la fine del mese di " is as long as such words get. */
const REACH = 60;

/**
 * The dates by which something is to be done: those after "entro" and the like, or, where no date has such a
 * word, the last date that is not a beginning ("a partire da luglio").
 */
export function deadlinesIn(target: string, year: number): FoundDate[] {
  const dates = findDates(target, year);
  const before = ({ start }: FoundDate) => target.slice(Math.max(0, start - REACH), start);
  const marked = dates.filter((date) => BY.test(before(date)));
  if (marked.length > 0) return marked;
  return dates.filter((date) => !FROM.test(before(date))).slice(-1);
}
