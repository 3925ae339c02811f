/** What a row holds beside its name, asked for by itself ("di chi è il 2.5.2", "come si calcola"). */
export const ATTRIBUTES = [
  'target',
  'result',
  'variance',
  'algorithm',
  'direction',
  'unit',
  'source',
  'place',
  'centre',
  'beneficiaries',
  'public-value',
  'type',
  'flags',
  'description',
  'code',
  'objective',
  'theme',
  'section',
  'mission',
  'programme',
] as const;

export type Attribute = (typeof ATTRIBUTES)[number];
