import { INTENTS } from '../../intents/index.ts';
import type { Intent } from '../../intents/intent.ts';
import { describe } from '../answer/describe/describe.ts';
import { explanationOf, refOf, verdictOf } from '../answer/items.ts';
import { sourceText } from '../answer/texts.ts';
import type { AskContext, AskResult, Trace } from '../ask.ts';
import type { JudgedIndicator, Year } from '../report/corpus.ts';
import { standingOf, yearOn } from '../report/year-on.ts';
import type { ExplainedVerdict, Explanation } from './explanation.ts';
import { inspectTexts } from './texts.ts';
import { explainWords } from './words.ts';

/** One question as it was asked and answered. */
export interface Asked {
  question: string;
  context: AskContext;
  trace: Trace;
  result: AskResult;
}

/** A long list is skimmed; each verdict can be asked for by itself. */
const VERDICTS_SHOWN = 12;

/** Tells how a question was read, which intents wanted it, and how each verdict came about. */
export function explain({ question, context, trace, result }: Asked): Explanation {
  const { answer } = result;
  const asked = trace.desk.corpus.years.get(answer.year ?? 0);
  const year = asked ? yearOn(asked, context.today) : trace.desk.library.year;
  const rows = answer.indicators.flatMap((id) => year.byId.get(id) ?? []);
  return {
    question,
    words: explainWords(trace.reading),
    facts: [
      ...intentFacts(trace),
      ...fact(inspectTexts.understood, answer.understood),
      ...fact(inspectTexts.kept, describe(trace.turn?.kept ?? []).join(' · ')),
      ...fact(inspectTexts.year, answer.year === null ? null : String(answer.year)),
      ...fact(inspectTexts.found, rows.length === 0 ? null : String(rows.length)),
    ],
    data: [
      ...(trace.query === null ? [] : [{ label: inspectTexts.query, value: trace.query }]),
      ...(context.thread === null ? [] : [{ label: inspectTexts.memory, value: context.thread }]),
    ],
    verdicts: rows.slice(0, VERDICTS_SHOWN).map((row) => verdictOn(row, year)),
    more: Math.max(0, rows.length - VERDICTS_SHOWN),
  };
}

/** The intent that answered, and those that would have, strongest first. */
function intentFacts({ turn, query, desk }: Trace): Explanation['facts'] {
  if (turn === null) return [];
  const claims = INTENTS.flatMap((intent: Intent) => {
    const claim = intent.claim(turn.reading, desk);
    return claim === null ? [] : [{ name: intent.name, strength: claim.strength }];
  }).sort((one, other) => other.strength - one.strength);
  const winner = query?.intent ?? null;
  const shown = (names: typeof claims) =>
    names.map(({ name, strength }) => inspectTexts.strength(name, strength));
  const [won] = shown(claims.filter(({ name }) => name === winner));
  return [
    ...fact(inspectTexts.intent, won ?? winner ?? inspectTexts.noIntent),
    ...fact(inspectTexts.runnersUp, shown(claims.filter(({ name }) => name !== winner)).join(', ')),
  ];
}

function fact(label: string, value: string | null): Explanation['facts'] {
  return value === null || value === '' ? [] : [{ label, value }];
}

function verdictOn(row: JudgedIndicator, year: Year): ExplainedVerdict {
  return {
    title: row.code === null ? refOf(row) : `${refOf(row)} «${row.name}»`,
    status: standingOf(row),
    verdict: verdictOf(row),
    explanation: explanationOf(
      row,
      year.footnotes.filter(({ number }) => row.footnotes.includes(number)),
    ),
    source: sourceText(refOf(row), row.lines[0]?.from ?? 0, row),
  };
}
