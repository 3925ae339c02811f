import { z } from 'zod';
import { normalize } from '../language/normalize.ts';
import { readCurated } from './curated-file.ts';

const text = z.string().trim().min(1);

/** One centre of responsibility: the name we show, the spellings that reports print, the words people say. */
export const knownCentreSchema = z.strictObject({
  name: text,
  /** As printed in some year's report, the name itself included where it is. */
  spellings: z.array(text).min(1),
  /** What people call it, in the notation of `language/lexicon.ts`; never printed in the tables. */
  aliases: z.array(text),
  /** Words that mean the centre after "area", "ufficio", or where no subject stands beside them. */
  weakAliases: z.array(text),
  /** Words that mean the centre only after "area", "ufficio". */
  announcedAliases: z.array(text),
  /** The name itself is also a subject that other centres work on. */
  alsoTopic: z.boolean(),
  reason: text,
});

export const centresFileSchema = z.strictObject({ centres: z.array(knownCentreSchema) });

export type KnownCentre = z.infer<typeof knownCentreSchema>;

/**
 * The centres of `curated/centres.json`, with the fallback of `readCurated`. Throws where one spelling
 * belongs to two centres.
 */
export function loadCentres(dataDir: string): KnownCentre[] {
  const { centres } = readCurated(dataDir, 'centres', centresFileSchema);
  const owners = new Map<string, string>();
  for (const { name, spellings } of centres) {
    for (const spelling of spellings.map(normalize)) {
      const owner = owners.get(spelling);
      if (owner !== undefined && owner !== name)
        throw new Error(`curated/centres.json: "${spelling}" belongs to both "${owner}" and "${name}"`);
      owners.set(spelling, name);
    }
  }
  return centres;
}
