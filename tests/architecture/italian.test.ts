import { describe, expect, it } from 'vitest';
import { sourcesIn } from './sources.ts';

/**
 * Italian that people read lives in `texts.ts`; Italian that people or reports write lives with the readers
 * below. Elsewhere a string with an accent or an everyday Italian word is a text that has lost its way.
 */
const HOMES = [
  /texts\.ts$/,
  /\/texts\//,
  /\/examples\.ts$/,
  /^src\/language\//,
  /^src\/query\/reading\/(?:words\/|vocabulary)/,
  /^src\/report\/import\//,
  /^src\/targets\/reading\//,
  // The closed list of themes, by their own names.
  /^src\/report\/record\.ts$/,
];

/** What a report speaks of: a text by itself. */
const SUBJECTS =
  'obiettivo obiettivi indicatore indicatori raggiunto raggiunti relazione domanda risposta anno riga nota centro ' +
  'errore causa scadenza scadenze';
/** What holds a sentence together: a text only beside other words. */
const JOINTS =
  'il lo gli di dei degli del dello della delle dal dalla nel nella che sono una uno questo questa anche quale quali ' +
  'dopo prima senza oppure';

const anyOf = (words: string) =>
  `(?<![\\p{L}\\p{N}._-])(?:${words.replaceAll(' ', '|')})(?![\\p{L}\\p{N}_-])`;
const SUBJECT = new RegExp(`[àèéìòù]|${anyOf(SUBJECTS)}`, 'iu');
const JOINT = new RegExp(anyOf(JOINTS), 'iu');
const isItalian = (literal: string) =>
  SUBJECT.test(literal) || (/\S\s+\S/.test(literal) && JOINT.test(literal));

const COMMENTS = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;
const LITERALS = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g;
/** Paths, slash commands, and words that are matched against a report's, not said. */
const NOT_PROSE = /^(?:\.{0,2}\/|utilizzo del budget$)/;

function italianIn(text: string): string[] {
  return [...text.replace(COMMENTS, '').matchAll(LITERALS)]
    .map(([, single, double, template]) => single ?? double ?? template ?? '')
    .filter((literal) => isItalian(literal) && !NOT_PROSE.test(literal));
}

describe('Italian', () => {
  it('is recognised', () => {
    expect(italianIn(`say('Non c’è', "la nota 3"); say(\`\${n} obiettivi\`)`)).toHaveLength(3);
    expect(italianIn(`say('not found', "a note"); // l'anno è questo`)).toEqual([]);
  });

  it('lives where it belongs', () => {
    const strays = sourcesIn('src', 'intents')
      .filter(({ path }) => !HOMES.some((home) => home.test(path)))
      .flatMap(({ path, text }) => italianIn(text).map((literal) => `${path}: ${literal}`));
    expect(strays).toEqual([]);
  });
});
