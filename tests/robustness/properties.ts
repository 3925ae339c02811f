import process from 'node:process';
import fc from 'fast-check';
import { NATIVES, renderMessage } from '../../src/answer/render/block-kit/index.ts';
import { renderPlainText } from '../../src/answer/render/plain-text.ts';
import { createAsker } from '../../src/ask.ts';
import { loadCentres } from '../../src/report/centres.ts';
import { loadCorpus } from '../../src/report/corpus.ts';
import { readReport } from '../../src/report/import/read-report.ts';
import { ReportTextError } from '../../src/report/import/report-text-error.ts';
import { yearIndexSchema } from '../../src/report/record.ts';
import { isTooLong, validateMessage } from '../../src/workspace/blocks/validate.ts';
import { anyAnswer } from '../answer/render/arbitrary-answer.ts';
import { arbitrarySentence, arbitraryText } from '../ask/arbitrary-question.ts';
import { arbitraryThread } from '../ask/arbitrary-thread.ts';
import { damagedReport } from './damaged-report.ts';

/** Something that holds for every input: its property throws where it does not. */
export interface Fuzz {
  name: string;
  property: fc.IRawProperty<unknown>;
}

/** What one input may take of this process's own work, in ms. A machine that is busy elsewhere is no fault. */
const LIMITS = { question: 150, report: 10_000, blocks: 1_000 };

const asker = createAsker(loadCorpus('data'), 'data');
const centres = loadCentres('data');

/** Questions of any words, in any thread: an answer that can be written and drawn, in time. */
const question = fc.property(
  fc.oneof(arbitrarySentence, arbitraryText),
  fc.option(arbitraryThread),
  (said, thread) => {
    const { answer, thread: next } = inTime(LIMITS.question, () =>
      asker.ask(said, { today: '2024-05-06', thread }),
    );
    if (renderPlainText(answer).trim() === '') throw new Error('an answer without a word');
    inTime(LIMITS.question, () => asker.ask('e gli altri?', { today: '2024-05-06', thread: next }));
    fits(renderMessage(answer).blocks);
  },
);

/** Texts of reports with accidents: an index as its schema asks, or the one error that names a line. */
const importer = fc.property(damagedReport, (text) => {
  inTime(LIMITS.report, () => {
    try {
      yearIndexSchema.parse(readReport({ text, year: 2023, file: 'reports/2023/fuzz.txt', centres }));
    } catch (error) {
      if (!(error instanceof ReportTextError)) throw error;
    }
  });
});

/** Answers of any shape and size: blocks that Slack takes, in every form. */
const blocks = fc.property(anyAnswer, fc.constantFrom(...NATIVES), (answer, native) => {
  fits(inTime(LIMITS.blocks, () => renderMessage(answer, { native })).blocks);
});

export const FUZZES: readonly Fuzz[] = [
  { name: 'question', property: question },
  { name: 'importer', property: importer },
  { name: 'blocks', property: blocks },
];

function fits(made: Parameters<typeof validateMessage>[0]): void {
  const faults = validateMessage(made);
  if (faults.length > 0) throw new Error(`Slack would refuse: ${faults.join('; ')}`);
  if (isTooLong(made as Parameters<typeof isTooLong>[0])) throw new Error('Slack would find it too long');
}

function inTime<T>(limit: number, work: () => T): T {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  const took = (user + system) / 1_000;
  if (took > limit) throw new Error(`took ${took.toFixed(0)} ms of ${limit}`);
  return result;
}
