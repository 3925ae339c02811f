import { describe, expect, it } from 'vitest';
import { type AnswerJson, renderJson } from '../../src/answer/render/json.ts';
import { createAsker, type ThreadMemory } from '../../src/ask.ts';
import { normalize } from '../../src/language/normalize.ts';
import { loadCorpus } from '../../src/report/corpus.ts';
import { PROJECT_DATA } from '../../src/report/curated-file.ts';
import type { Expected } from './expected.ts';
import { QUESTIONS } from './questions.ts';
import { rowNamed } from './row-named.ts';

const corpus = loadCorpus(PROJECT_DATA);
const asker = createAsker(corpus, PROJECT_DATA);
const cases = QUESTIONS.map((expected) => ({ expected, asked: expected.turns.join(' → ') }));

function answerTo({ turns }: Expected, today = '2024-05-06'): AnswerJson {
  let thread: ThreadMemory | null = null;
  const answers = turns.map((turn) => {
    const result = asker.ask(turn, { today, thread });
    thread = result.thread;
    return renderJson(turn, result.answer, (id) => corpus.latest.byId.get(id));
  });
  const last = answers.at(-1);
  if (!last) throw new Error('a question without turns');
  return last;
}

const idsOf = (names: readonly string[] = []) =>
  names.map((name) => rowNamed(name, corpus.latest.indicators).id).sort();

/** Line by line, as `normalize` makes one line of all. */
const plain = (text: string) => text.split('\n').map(normalize).join('\n');

const unaccented = (pattern: RegExp) => new RegExp(pattern.source.normalize('NFD').replace(/\p{M}/gu, ''));

function wordsIn(text: string) {
  const lines = plain(text);
  return (words: string | RegExp): boolean =>
    words instanceof RegExp ? unaccented(words).test(lines) : lines.includes(plain(words));
}

describe('the staff’s questions', () => {
  it('are the seventy-five that were collected, each once', () => {
    expect(new Set(cases.map(({ asked }) => asked)).size).toBe(75);
  });

  it.each(cases)('$asked', ({ expected }) => {
    const answer = answerTo(expected);
    const shown = answer.indicators.map(({ id }) => id);
    const values = answer.values.map(({ value }) => value);
    const says = wordsIn(answer.text);

    expect.soft(answer.status).toBe(expected.outcome ?? 'answered');
    if (expected.rows) {
      const beside = idsOf(expected.mayAlso);
      expect.soft(shown.filter((id) => !beside.includes(id)).sort()).toEqual(idsOf(expected.rows));
    }
    if (expected.inOrder) expect.soft(shown).toEqual(expected.inOrder.flatMap((name) => idsOf([name])));
    for (const id of idsOf(expected.neverRows)) expect.soft(shown).not.toContain(id);
    for (const [status, count] of Object.entries(expected.verdicts ?? {}))
      expect
        .soft(
          answer.indicators.filter((row) => row.status === status),
          status,
        )
        .toHaveLength(count);
    for (const value of expected.values ?? []) expect.soft(values).toContain(value);
    for (const value of expected.neverValues ?? []) expect.soft(values).not.toContain(value);
    for (const note of expected.notes ?? []) expect.soft(answer.notes).toContain(note);
    for (const words of expected.says ?? []) expect.soft(says(words), `says ${words}`).toBe(true);
    for (const words of expected.neverSays ?? []) expect.soft(says(words), `never says ${words}`).toBe(false);
  });

  it.each(cases)('$asked: has the same answer on any day', ({ expected }) => {
    expect(answerTo(expected, '2026-11-22')).toEqual(answerTo(expected, '2024-01-01'));
  });
});
