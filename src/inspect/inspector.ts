import { messageText } from '../answer/render/block-kit/index.ts';
import type { Asker, Trace } from '../ask.ts';
import { type Asked, explain } from './explain.ts';
import type { Explanation } from './explanation.ts';

export interface Inspector {
  /** An asker that answers as the one given, and whose answers are kept with how they came about. */
  watched(asker: Asker): Asker;
  /**
   * How the answer that a Slack message shows came about, by the text that goes beside its blocks; of several
   * the newest. Null where the message is none of the kept answers.
   */
  explain(text: string): Explanation | null;
}

/** The answers that somebody may still want to look into. */
const KEPT = 300;

/** Lets one look inside what askers do, without changing them. */
export function createInspector(): Inspector {
  const kept: { asked: Asked; text: string | null }[] = [];

  return {
    watched: (inner) => ({
      ...inner,
      ask(question, context) {
        const traces: Trace[] = [];
        const result = inner.ask(question, { ...context, trace: (trace) => traces.push(trace) });
        const [trace] = traces;
        if (trace !== undefined) kept.push({ asked: { question, context, trace, result }, text: null });
        if (kept.length > KEPT) kept.shift();
        return result;
      },
    }),
    explain(text) {
      const found = kept.findLast((one) => {
        one.text ??= messageText(one.asked.result.answer);
        return one.text === text;
      });
      return found === undefined ? null : explain(found.asked);
    },
  };
}
