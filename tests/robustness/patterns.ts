import { sequence } from '../../bench/growth/words.ts';

export interface Pattern {
  /** Where it stands. */
  path: string;
  /** As written: "/a+b/u". */
  literal: string;
  regex: RegExp;
}

const COMMENTS = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;
/** A slash where an expression may begin, up to the one that ends it. */
const LITERAL =
  /(?<=[=(,:[!?|&;{]\s*|return\s+|^\s*)\/(?![*/\s])((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuy]*)/gm;

/** The regular expressions that a file writes down. */
export function patternsIn(path: string, text: string): Pattern[] {
  return [...text.replace(COMMENTS, '').matchAll(LITERAL)].flatMap(([literal, source = '', flags = '']) => {
    try {
      return [{ path, literal, regex: new RegExp(source, flags.replace(/[gy]/g, '')) }];
    } catch {
      return [];
    }
  });
}

/** Longer than any question and than nearly every cell of a report. */
const LENGTH = 1_500;
const SAMPLES = 60;
/** What most patterns trip over: runs of blanks, digits, dots, letters. */
const USUAL = [' ', 'a', '1', '.', ',', '-', '(', '"', '\n', 'l’', '|', '<'];

/**
 * Texts that are meant to make a pattern go wrong: its own pieces, over and over, with an end that it can't take.
 * The same pattern always gets the same ones.
 */
export function attacksOn({ regex }: Pattern): string[] {
  const pieces = [...new Set([...piecesOf(regex.source), ...USUAL])];
  const random = sequence(regex.source.length);
  const any = () => pieces[Math.floor(random() * pieces.length)] ?? '';
  const runs = pieces.map((piece) => piece.repeat(Math.ceil(LENGTH / piece.length)));
  const mixed = Array.from({ length: SAMPLES }, (_, sample) => {
    const joint = sample % 2 === 0 ? '' : ' ';
    let text = any();
    // A few pieces in turn are the worst: every one of them may be read in two ways.
    const turn = Array.from({ length: 1 + (sample % 6) }, any);
    while (text.length < LENGTH) text += joint + turn.join(joint);
    return text;
  });
  return [...runs, ...mixed].flatMap((text) => [text, `${text}\u0000`]);
}

/** The words and signs that a pattern is made of. */
function piecesOf(source: string): string[] {
  const plain = source
    .replace(/\(\?(?:<[a-z]\w*>|<?[=!:])/gi, '(')
    .replace(/\\[pP]\{[^}]*\}/g, 'a')
    .replace(/\\[dws]/gi, (kind) => (kind === '\\d' ? '1' : kind === '\\s' ? ' ' : 'a'))
    .replace(/\\(.)/g, '$1');
  return plain.split(/[()|[\]{}?*+^$]+/).filter((piece) => piece !== '' && piece.length < 40);
}
