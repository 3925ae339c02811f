import type { JudgedIndicator } from '../../report/corpus.ts';
import type { Section } from '../../report/record.ts';
import type { ProgressState } from '../../targets/progress.ts';
import type { Status } from '../../targets/verdict.ts';
import type { Answer, Figure, Outcome } from '../answer.ts';
import { renderPlainText } from './plain-text.ts';

/** One answer in the form that `ask --json` promises; outside checks read it, so it only ever grows. */
export interface AnswerJson {
  question: string;
  status: Outcome;
  intent: string | null;
  year: number | null;
  indicators: {
    id: string;
    section: Section;
    code: string | null;
    name: string;
    status: Status;
    /** Only in a year in progress. */
    progress?: ProgressState;
  }[];
  values: Figure[];
  notes: readonly number[];
  text: string;
}

export function renderJson(
  question: string,
  answer: Answer,
  byId: (id: string) => JudgedIndicator | undefined,
): AnswerJson {
  return {
    question,
    status: answer.outcome,
    intent: answer.intent,
    year: answer.year,
    indicators: answer.indicators.flatMap((id) => {
      const row = byId(id);
      return row
        ? [
            {
              id,
              section: row.section,
              code: row.code,
              name: row.name,
              status: row.verdict.status,
              ...(row.progress && { progress: row.progress.state }),
            },
          ]
        : [];
    }),
    values: [...answer.figures],
    notes: answer.notes,
    text: renderPlainText(answer),
  };
}
