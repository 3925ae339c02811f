import { indicators, joined } from '../../src/answer/texts.ts';

export const aim = 'indicatore';
export const one = (ref: string | null, name: string, verdict: string) =>
  `${ref ? `${ref} ` : ''}«${name}»: ${verdict}.`;
export const elsewhere = (section: string, code: string, refs: readonly string[]) =>
  `Nella sezione ${section} non c’è un ${code}; lo porta ${joined(refs, 'e')}.`;
export const citing = (rows: readonly string[]) =>
  `Come codice del PIRA lo porta invece ${joined(rows, 'e')}.`;
export const otherBearers = (names: readonly string[]) => `Altri con lo stesso codice: ${names.join('; ')}.`;
export const sameCode = (code: string, count: number, verdicts: string) =>
  `Il codice ${code} è di ${indicators(count)}: ${verdicts}.`;
export const citedCode = (code: string, count: number, verdicts: string) =>
  `Nessun indicatore ha il codice ${code} come proprio; lo citano come PIRA in ${count}: ${verdicts}.`;
export const many = (asked: readonly string[], count: number, verdicts: string) =>
  `${indicators(count)} su ${joined(asked, 'e')}: ${verdicts}.`;
export const noCode = (code: string, year: number) => `Il codice ${code} non c’è nella relazione ${year}.`;
export const nearCodes = 'Codici vicini:';
export const noneOf = (asked: readonly string[]) =>
  `Nessun indicatore con tutto questo insieme: ${asked.join(' · ')}.`;
export const maybe = 'Forse cercavi:';
export const glued = (number: string, result: string, note: number) =>
  `«${number}» nel testo della relazione è il risultato ${result} seguito dal richiamo della nota ${note}: il risultato è ${result}.`;
/** Each row as `one` says it. */
export const same = (rows: readonly string[]) =>
  rows.length === 1
    ? `Sì, è lo stesso: ${rows[0]}`
    : `No, sono ${indicators(rows.length)} diversi. ${rows.join(' ')}`;
export const outside = (line: number, sentence: string) =>
  `Fuori dalle tabelle la relazione scrive (riga ${line}): «${sentence}»`;
export const onlyInside = (words: string) =>
  `«${words}» non è nel nome dell’indicatore: compare in una cella, nella descrizione o in una nota.`;
export const answerNone = (askedMet: boolean, ref: string | null, verdict: string, count: number) =>
  `${askedMet ? 'No' : 'Sì'}: ${ref ? `${ref}, ${verdict}` : `nessuno dei ${count} è raggiunto`}.`;
export const answerAll = (askedMet: boolean, ref: string | null, verdict: string, count: number) =>
  `${askedMet ? 'Sì' : 'No'}: ${ref ? `${ref}, ${verdict}` : `tutti e ${count} sono raggiunti`}.`;
export const answerSome = (met: number, count: number) =>
  `In parte: ${met} su ${count} raggiunti. Prima quelli mancati.`;
export const askRow = (ref: string, name: string) => `${ref} ${name}`;
export const notConsidered = (words: readonly string[]) =>
  `Non ho considerato: ${words.map((word) => `«${word}»`).join(', ')}.`;
export const notCounted = (counted: string, nearest: string | null, count: number) =>
  `La relazione non riporta il numero di ${counted}; ${nearest === null ? `qui sotto i ${count} indicatori più vicini` : `l’indicatore più vicino è ${nearest}`}.`;
export const nearestRow = (name: string, share: string | null) =>
  share === null ? name : `${name}, che dà una percentuale: ${share}`;
export const limited = (counted: string, limits: readonly string[]) =>
  limits.length === 0 ? `«${counted}»` : `«${counted}» per ${limits.map((limit) => `«${limit}»`).join(', ')}`;
export const countedInNote = (name: string, note: number, words: string) =>
  `Lo dice la nota ${note} di ${name}: «${words}»`;
export const measured = (result: string, formula: string) => `${result} Che cosa conta: «${formula}».`;
export const countedBy = (values: readonly string[], counted: string) =>
  `${values.length} indicatori contano «${counted}», ciascuno a modo suo: ${joined(values, 'e')}.`;
export const alsoAbout = (refs: readonly string[]) => `Ne parlano anche: ${refs.join(', ')}.`;
export const valueIn = (value: string, ref: string) => `${value} (${ref})`;
export const noteOf = (ref: string, note: number) => `la nota ${note} (${ref})`;

/** While the year runs. */
export const yes = 'Sì';
export const no = 'No';
export const notYet = 'Non ancora';
export const standing = (lead: string, ref: string, state: string) => `${lead}: ${ref}, ${state}.`;
export const standingSome = (held: number, count: number) =>
  held === 0
    ? `No: nessuno dei ${count}.`
    : held === count
      ? `Sì: tutti e ${count}.`
      : `In parte: ${held} su ${count}.`;
export const quoted = (words: readonly string[]) => `«${words.join(' ')}»`;

/** Whether it was done at a time that was named. */
export const doneOn = (
  ref: string,
  dates: readonly string[],
  { words, yes }: { words: string; yes: boolean | null },
) =>
  `${yes === null ? '' : yes ? 'Sì: ' : `No, non «${words}»: `}${ref}, la relazione riporta ${joined(dates, 'e')}.`;
export const undated = (
  ref: string,
  verdict: string,
  { target, result }: { target: string; result: string },
) => `La relazione non dice quando: ${ref}, ${verdict}, target «${target}», risultato «${result}».`;
export const undatedMiss = (ref: string, verdict: string) =>
  `No: ${ref}, ${verdict}; una data la relazione non la riporta.`;
export const datedInNote = (
  ref: string,
  verdict: string,
  { number, text }: { number: number; text: string },
) => `Una data la dà solo la nota ${number}: «${text}» ${ref}, ${verdict}.`;
export const noTimes = (words: string, headline: string) =>
  `«${words}» non distingue fra più indicatori: dimmi quale. ${headline}`;
