import type { Asker } from '../../ask.ts';
import { is } from '../../query/where.ts';
import type { Answered } from '../answering.ts';
import type { Turn } from '../button-values.ts';
import type { Call } from '../call.ts';
import type { Click } from '../click.ts';
import { deliver } from '../deliver.ts';
import type { Misses } from '../misses.ts';
import { byResponseUrl } from '../place.ts';
import { readQuestion } from '../question.ts';
import { blocksOf } from '../reply.ts';
import type { Talk } from '../talk.ts';
import { slackTexts } from '../texts.ts';
import { areaPicker, centreOf } from '../views/area-picker.ts';

/** What comes with a slash command. */
export interface Command {
  user: string;
  text: string;
  responseUrl: string;
}

/** Slash commands: each answers for the eyes of its user. */
export interface Commands {
  /** `/obiettivi`: any question. */
  answerPrivately(command: Command, call: Call): Promise<void>;
  /** `/area`: how a centre went, or a menu of those that may be meant. */
  answerArea(command: Command, call: Call): Promise<void>;
  /** A centre chosen from that menu. */
  pickArea(click: Click, call: Call): Promise<void>;
}

export interface CommandsParts {
  talk: Talk;
  asker: Asker;
  misses: Misses;
  /** Of the latest year, in document order. */
  centres: readonly string[];
  year: number;
}

export function commands({ talk, asker, misses, centres, year }: CommandsParts): Commands {
  function summaryOf(name: string): Answered {
    return talk.answering.resume(centreTurn(name, year), { shareable: true });
  }

  return {
    async answerPrivately({ user, text, responseUrl }, call) {
      const question = readQuestion(text, call.botUserId);
      const answered = talk.answering.answer(question, null, { shareable: true, reader: user });
      talk.note(call, { surface: 'command', text, answered });
      misses.noteAnswer(question, answered);
      await deliver(answered.reply, byResponseUrl(responseUrl, { audience: 'ephemeral' }), call.log);
    },

    async answerArea({ text, responseUrl }, call) {
      const place = byResponseUrl(responseUrl, { audience: 'ephemeral' });
      const question = readQuestion(text, call.botUserId);
      const words = question.kind === 'question' ? question.text : '';
      const named = words === '' ? [] : asker.centresNamed(words);
      const [name] = named;
      if (name === undefined || named.length > 1) {
        const prompt = named.length > 1 ? slackTexts.areaWhich(words) : areaPrompt(words);
        await deliver(blocksOf(areaPicker(prompt, named.length > 1 ? named : centres)), place, call.log);
        return;
      }
      const answered = summaryOf(name);
      talk.note(call, { surface: 'area', text, answered });
      await deliver(answered.reply, place, call.log);
    },

    async pickArea(click, call) {
      const name = centreOf(click.value, centres);
      if (name === null) return call.log.info('a centre that is no longer there');
      const answered = summaryOf(name);
      talk.note(call, { surface: 'area', text: name, answered });
      const place = byResponseUrl(click.responseUrl, { audience: 'ephemeral', replaces: true });
      await deliver(answered.reply, place, call.log);
    },
  };
}

/** The summary of a centre, as a question would ask for it. */
export function centreTurn(name: string, year: number): Turn {
  return {
    kind: 'query',
    query: { intent: 'summary', year, where: [is({ facet: 'centre', name })], options: {} },
  };
}

const HELP = /^(?:aiuto|help|\?+)$/i;

function areaPrompt(words: string): string {
  return words === '' || HELP.test(words) ? slackTexts.areaHelp : slackTexts.areaUnknown(words);
}
