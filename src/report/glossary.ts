import { z } from 'zod';
import { readCurated } from './curated-file.ts';

/**
 * What we know of people's words, apart from the report's: other names of a topic, technical terms with their
 * definitions, and subjects that the report does not hold. Each entry carries the reason why it is there.
 */

const text = z.string().trim().min(1);
/** In the notation of `language/lexicon.ts`. */
const phrases = z.array(text).min(1);

const synonymsSchema = z.strictObject({
  synonyms: z.array(z.strictObject({ says: phrases, means: text, reason: text })),
});

const definitionsSchema = z.strictObject({
  definitions: z.array(
    z.strictObject({
      id: text,
      title: text,
      says: phrases,
      definition: text,
      /** Law, manual or place in the report that the definition comes from. */
      origin: text,
      /** A word of the closed vocabulary elsewhere (a type, a flag): only a definition is asked with it. */
      onlyAsked: z.boolean(),
      reason: text,
    }),
  ),
});

const limitsSchema = z.strictObject({
  limits: z.array(
    z.strictObject({
      id: text,
      says: phrases,
      /** The answer: what the report does not hold. */
      answer: text,
      offers: z.array(text),
      /** What else the report says of the thing that was named is worth seeing beside it. */
      showsRows: z.literal(true).optional(),
      reason: text,
    }),
  ),
});

export type Synonym = z.infer<typeof synonymsSchema>['synonyms'][number];
export type Definition = z.infer<typeof definitionsSchema>['definitions'][number];
export type Limit = z.infer<typeof limitsSchema>['limits'][number];

export interface Glossary {
  synonyms: readonly Synonym[];
  definitions: readonly Definition[];
  limits: readonly Limit[];
}

/** The glossary of a data folder, with the project's own files where the folder has none. */
export function loadGlossary(dataDir: string): Glossary {
  return {
    synonyms: readCurated(dataDir, 'synonyms', synonymsSchema).synonyms,
    definitions: readCurated(dataDir, 'definitions', definitionsSchema).definitions,
    limits: readCurated(dataDir, 'limits', limitsSchema).limits,
  };
}
