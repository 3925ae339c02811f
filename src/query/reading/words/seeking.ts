/** Words by which several things are looked for, so that a verdict beside them restricts. */
export const SEEKING_WORDS: readonly string[] = [
  'quali',
  'quale',
  'quanti',
  'quante',
  'obiettivi',
  'indicatori',
  'misure',
  'elenco',
  'lista',
  'tutti',
  'cosa',
  'cos',
];
