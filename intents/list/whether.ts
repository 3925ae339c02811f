import { endsAsking, has, type Reading } from '../../src/query/reading/reading.ts';
import { atomsOf } from '../../src/query/where.ts';

/** Rows are listed, and the question wants a yes or a no: whether there are some, whether there is none. */
export type Whether = 'some' | 'none';

const OF_GROUPS = ['who', 'by-centre', 'by-theme', 'by-section', 'by-type', 'by-mission'] as const;

/** "Nessun obiettivo è stato mancato?", "Formaper ha mancato qualcosa?", "ci sono obiettivi non raggiunti?". */
export function asksWhether(reading: Reading): Whether | null {
  const judged = [...atomsOf(reading.where, 'verdict'), ...atomsOf(reading.where, 'reserved')];
  const said = reading.tokens.map(({ word }) => word).join(' ');
  if (judged.length === 0 || reading.topic.length > 0 || has(reading, ...OF_GROUPS, 'centre-head'))
    return null;
  if (reading.tokens.some(({ word }) => SOUGHT.test(word))) return null;
  if (has(reading, 'nobody')) return NONE.test(said) ? 'none' : null;
  if (!endsAsking(reading) || has(reading, 'list', 'count', 'share', 'why', 'all')) return null;
  return SOME.test(said) || HAS_MISSED.test(said) ? 'some' : null;
}

const NONE = /\b(?:nessun[oa]?|niente|nulla|alcun[oa]?)\b/;
const SOME =
  /\b(?:qualcosa|qualcuno|qualche|alcun[ioae]|almeno un[oa]?|c e|ci sono|esist(?:e|ono)|ce ne sono)\b/;
/** The auxiliary, then what was missed. */
const HAS_MISSED =
  /\b(?:ha|hanno|abbiamo|avete)\b(?: \w+){0,2} (?:mancato|fallito|bucato|sbagliato|obiettivi|target|indicatori)\b/;
const SOUGHT = /^(?:qual[ei]?|quant[ei]|cosa|elenco|lista|tutt[ie])$/;
