import { joined } from '../../src/answer/texts.ts';

export const noYear = (asked: number, years: readonly number[]) =>
  `Non ho i dati del ${asked}: ${years.length === 1 ? `conosco solo l’anno ${years[0]}` : `conosco gli anni ${joined(years.map(String), 'e')}`}.`;
export const mentioned = (year: string) => `Del ${year} c’è solo quello che ne dice la relazione:`;
export const noSuchPlace = (shown: number) =>
  shown === 0
    ? 'Prima non ho mostrato indicatori: di quale parli?'
    : `Prima ho mostrato ${shown === 1 ? 'un solo indicatore' : `${shown} indicatori`}: di quale parli?`;
export const whichOthers = 'Gli altri di che cosa? Dimmi un’area, un tema o una sezione.';
export const startedAnew = 'Va bene, ricominciamo: di quello che ci siamo detti non tengo più conto.';
export const unknownCentre = (words: readonly string[], year: number) =>
  `Nella relazione ${year} non c’è un’area o un centro «${words.join(' ')}».`;
export const whichOfYours = 'Non so quale sia la tua area: dimmi il nome e rispondo per quella.';
export const centres = 'Ecco quelli che ci sono:';
export const unknown = (words: readonly string[]) =>
  `Non conosco ${joined(
    words.map((word) => `«${word}»`),
    'e',
  )}: nella relazione non compare.`;
export const inText = (word: string, line: number, text: string) =>
  `«${word}» non è di nessun indicatore; la relazione ne parla alla riga ${line}: «${text}»`;
export const notInReport = (subject: string) => `La relazione non parla di «${subject}».`;
export const ofNoRow = (word: string) => `«${word}» non è di nessun indicatore.`;
export const notByTime = (words: string) => `La relazione non distingue «${words}»: i dati sono dell’anno.`;
export const whatThereIs = (headline: string) => `Quello che c’è: ${headline}`;
export const allOfThese = (rows: number) =>
  rows === 1 ? 'Dell’indicatore di prima riporta questo:' : 'Degli indicatori di prima riporta questo:';
export const outsideTables = (line: number, sentence: string) =>
  `Nessun indicatore ne parla; fuori dalle tabelle la relazione scrive (riga ${line}): «${sentence}»`;
export const whichList = 'Di quale elenco? Prima fammi una domanda, poi dimmi quale riga vuoi vedere.';
export const whichOne = (field: string) =>
  `Di quale indicatore vuoi sapere «${field}»? Dimmi un codice o qualche parola del nome.`;
export const whichMeant =
  'Di quale indicatore parli? Qui non abbiamo ancora parlato di niente: dimmi un codice o qualche parola del nome.';
export const whichPlace =
  'Di quale parli? Qui non abbiamo ancora parlato di niente: dimmi il nome dell’area, del tema o della sezione.';
export const withoutWord = 'Non rispondo come se non l’avessi letto. Intendevi:';
export const notUnderstood = 'Non ho capito la domanda.';
export const notCounted = (counted: string) =>
  `La relazione non riporta il numero di «${counted}» in quanto tale: dimmi di quale attività o servizio.`;
export const exportWhat = 'Che cosa vuoi in un file? Chiedi un elenco, poi «esportali».';
export const exports = ['Esporta gli obiettivi non raggiunti', 'Esporta gli obiettivi del PIRA'];
export const maybe = 'Forse cercavi:';
export const nothing = 'niente che sappia collegare ai dati';
export const understoodPart = (parts: string) => `Fin qui ho inteso: ${parts}.`;
export const ignored = (words: readonly string[]) =>
  `non considerato: ${joined(
    words.map((word) => `«${word}»`),
    'e',
  )}`;
export const withoutKept = (kept: readonly string[], headline: string) =>
  `Con «${kept.join(' · ')}» non c’è nulla; senza: ${headline}`;
export const kept = (parts: readonly string[]) => `dal messaggio prima: ${parts.join(' · ')}`;
export const examples = [
  'Quali obiettivi non abbiamo raggiunto?',
  'Come va la Camera Arbitrale?',
  'Budget start up',
];
export const listCentres = 'Quali obiettivi non abbiamo raggiunto?';
export const summaryOf = (centre: string) => `Come va ${centre}?`;
export const unusedFirst = (words: readonly string[], headline: string) =>
  `Non so come usare ${joined(
    words.map((word) => `«${word}»`),
    'e',
  )}; senza, la risposta sarebbe: ${headline}`;

export const noCounterpart = (titles: readonly string[], year: number) =>
  titles.length === 1
    ? `Nel ${year} non c’è un indicatore che corrisponda con certezza a ${titles[0]}.`
    : `Nel ${year} nessun indicatore corrisponde con certezza a quelli di cui parlavamo.`;
export const carried = (from: number) =>
  `L’abbinamento con il ${from} è proposto per nome, codice e centro, e nessuno lo ha ancora confermato.`;
export const lost = (count: number, from: number) =>
  `${count === 1 ? 'Un indicatore' : `${count} indicatori`} del ${from} senza un corrispondente certo qui.`;

export const inYear = (question: string, year: number) =>
  question === '' ? `Come siamo andati nel ${year}?` : `${question} nel ${year}`;
