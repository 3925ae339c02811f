import type { Reading } from './reading.ts';
import { wordsSaid } from './words-said.ts';

/** "Ricominciamo", "da capo", "cambiamo argomento", and nothing else: what was said before is to be forgotten. */
export function startsAnew(reading: Reading): boolean {
  return ANEW.test(wordsSaid(reading));
}

const ANEW =
  /^(?:(?:ok|va bene|bene|dai|allora|no|ora|adesso|senti|scusa) )*(?:ricominci(?:o|a|amo|are)?|ripart(?:i|o|iamo|ire)|reset(?:ta|tiamo|tare)?|azzera(?:re)?|azzeriamo|da capo|di nuovo da capo|nuova (?:domanda|ricerca|conversazione)|cambi\w+ (?:argomento|discorso|tema)|cancella|dimentica|lascia perdere|lasciamo perdere|lascia stare)(?: (?:da capo|da zero|dall inizio|tutto(?: quanto)?|quello di prima|quanto detto|i filtri|il filtro|pure))*$/;
