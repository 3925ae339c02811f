import { createHash } from 'node:crypto';
import { italianDay } from '../language/italian-time.ts';
import { matchesBetween } from '../report/across-years/counterparts.ts';
import { type Decision, saveDecisions } from '../report/across-years/decisions.ts';
import type { Match } from '../report/across-years/match-years.ts';
import { type Corpus, loadCorpus } from '../report/corpus.ts';
import type { Indicator } from '../report/record.ts';
import { type Command, type CommandArgs, UsageError } from './command.ts';
import { matchesTexts } from './matches-texts.ts';

export const matchesCommand: Command = {
  name: 'matches',
  usage: '[--year Y] [--confirm KEY | --confirm identical | --reject KEY]… [--author NAME --reason TEXT]',
  summary:
    'Lists which row of a year goes on in the next, the last two by default, as proposed with the reason or as confirmed; writes down what a person decides.',
  options: {
    confirm: { type: 'string', multiple: true },
    reject: { type: 'string', multiple: true },
    author: { type: 'string' },
    reason: { type: 'string' },
  },
  async run({ positionals, values, dataDir, year }, io) {
    if (positionals.length > 0) throw new UsageError(`matches takes no "${positionals[0]}"`);
    const [confirm, reject] = [listOf(values.confirm), listOf(values.reject)];
    const signature = confirm.length + reject.length === 0 ? null : signatureOf(values);
    const corpus = loadCorpus(dataDir);
    const pairs = pairsOf(corpus, pairOfYears(corpus, year));
    if (signature === null) {
      for (const line of matchesTexts.list(pairs)) io.out(line);
      return 0;
    }
    const decided = [
      ...chosen(pairs, confirm).map((pair) => decisionOn(pair, { ...signature, same: true })),
      ...chosen(pairs, reject).map((pair) => decisionOn(pair, { ...signature, same: false })),
    ];
    await saveDecisions(dataDir, decided);
    io.out(matchesTexts.saved(decided.length));
    return 0;
  },
};

/** Two rows that may be one indicator, under a key that is short enough to be typed. */
export interface Pair {
  key: string;
  match: Match;
  earlier: { year: number; row: Indicator };
  later: { year: number; row: Indicator };
}

export interface PairsOfYears {
  earlier: number;
  later: number;
  confirmed: readonly Pair[];
  proposed: readonly Pair[];
  onlyEarlier: readonly Indicator[];
  onlyLater: readonly Indicator[];
}

function pairOfYears({ years }: Corpus, year: number | null): { earlier: number; later: number } {
  const known = [...years.keys()];
  const at = year === null ? known.length - 1 : known.indexOf(year);
  const [earlier, later] = [known[at - 1], known[at]];
  if (earlier === undefined || later === undefined)
    throw new Error(
      `no two years to match${year === null ? '' : ` up to ${year}`}; there are: ${known.join(', ')}; import another`,
    );
  return { earlier, later };
}

function pairsOf(corpus: Corpus, { earlier, later }: { earlier: number; later: number }): PairsOfYears {
  const matched = matchesBetween(corpus, earlier, later);
  const rowsOf = (year: number) =>
    new Map((corpus.years.get(year)?.printed ?? []).map((row) => [row.id, row]));
  const [before, after] = [rowsOf(earlier), rowsOf(later)];
  const pair = (match: Match): Pair[] => {
    const [one, other] = [before.get(match.earlier), after.get(match.later)];
    if (one === undefined || other === undefined) return [];
    return [
      {
        key: keyOf([earlier, one.id, later, other.id]),
        match,
        earlier: { year: earlier, row: one },
        later: { year: later, row: other },
      },
    ];
  };
  return {
    earlier,
    later,
    confirmed: matched.confirmed.flatMap(pair),
    proposed: matched.proposed.flatMap(pair),
    onlyEarlier: matched.onlyEarlier.flatMap((id) => before.get(id) ?? []),
    onlyLater: matched.onlyLater.flatMap((id) => after.get(id) ?? []),
  };
}

function keyOf(parts: readonly (string | number)[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 8);
}

/** `identical` stands for all proposals whose names and codes are the same and that nothing else comes near. */
const IDENTICAL = 'identical';

function chosen({ confirmed, proposed }: PairsOfYears, keys: readonly string[]): Pair[] {
  return keys.flatMap((key) => {
    if (key === IDENTICAL) return proposed.filter(isIdentical);
    const found = [...proposed, ...confirmed].find((pair) => pair.key === key);
    if (found === undefined) throw new Error(`no match "${key}"; run matches to list them with their keys`);
    return [found];
  });
}

function isIdentical({ match, earlier, later }: Pair): boolean {
  const { reason, clear } = match;
  return reason.code === 'alike' && clear && reason.likeness === 1 && earlier.row.code === later.row.code;
}

function decisionOn(
  { earlier, later }: Pair,
  said: Pick<Decision, 'same' | 'author' | 'reason' | 'on'>,
): Decision {
  return {
    earlier: { year: earlier.year, id: earlier.row.id },
    later: { year: later.year, id: later.row.id },
    ...said,
  };
}

function signatureOf({ author, reason }: CommandArgs['values']): Pick<Decision, 'author' | 'reason' | 'on'> {
  if (typeof author !== 'string' || author.trim() === '')
    throw new UsageError('a decision needs --author NAME, who answers for it');
  if (typeof reason !== 'string' || reason.trim() === '')
    throw new UsageError('a decision needs --reason TEXT, why the rows are one indicator or not');
  return { author: author.trim(), reason: reason.trim(), on: italianDay(new Date()) };
}

function listOf(value: CommandArgs['values'][string]): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
