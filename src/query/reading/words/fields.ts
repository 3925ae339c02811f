import type { Field } from '../../where.ts';

/** What a row's table prints, by the noun that people say they have or lack. */
export const FIELDS_SAID: ReadonlyMap<string, Field> = new Map([
  ['area', 'centre'],
  ['centro', 'centre'],
  ['responsabile', 'centre'],
  ['codice', 'code'],
  ['fonte', 'source'],
  ['formula', 'algorithm'],
  ['algoritmo', 'algorithm'],
  ['descrizione', 'description'],
  ['beneficiari', 'beneficiaries'],
  ['beneficiario', 'beneficiaries'],
  ['tipologia', 'type'],
  ['sigla', 'flags'],
]);
