import type { Asker } from '../ask.ts';
import type { Corpus } from '../report/corpus.ts';
import { yearAtWork, yearOn } from '../report/year-on.ts';
import type { Answering } from './answering.ts';
import type { Areas } from './areas.ts';
import type { Door } from './door.ts';
import type { Memory } from './memory.ts';
import type { Misses } from './misses.ts';
import type { Poster } from './poster.ts';
import { rowFinder } from './rows.ts';
import { type Buttons, buttons } from './surfaces/buttons.ts';
import { type Commands, commands } from './surfaces/commands.ts';
import { type Details, details } from './surfaces/details.ts';
import { type Exports, fileExports } from './surfaces/exports.ts';
import { type Feedback, feedback } from './surfaces/feedback.ts';
import { type Home, home } from './surfaces/home.ts';
import { type Messages, messages } from './surfaces/messages.ts';
import { type Shortcut, shortcut } from './surfaces/shortcut.ts';
import { createTalk } from './talk.ts';
import type { Uploader } from './uploader.ts';

/** What the bot does about what happens in Slack, surface by surface; the listeners only call it. */
export type Bot = Messages & Commands & Buttons & Details & Exports & Feedback & Shortcut & Home;

export interface BotParts {
  asker: Asker;
  answering: Answering;
  /** Whether somebody may enter the result of a row. */
  mayUpdate: (user: string, year: number, id: string) => boolean;
  corpus: Corpus;
  memory: Memory;
  misses: Misses;
  areas: Areas;
  poster: Poster;
  uploader: Uploader;
  door: Door;
  /** What the digest of somebody is set to, in words; null where there is none. */
  digestOf: (user: string) => string | null;
  /** Whether somebody may change all data. */
  isAdmin: (user: string) => boolean;
  /** YYYY-MM-DD */
  today: () => string;
  /** Whether questions may be written to the log. */
  logText: boolean;
}

export function createBot(parts: BotParts): Bot {
  const { latest } = parts.corpus;
  const centres = [...new Set(latest.printed.flatMap((row) => row.centres.map((centre) => centre.name)))];
  const shared = { ...parts, talk: createTalk(parts), centres, findRow: rowFinder(parts.corpus) };
  return {
    ...messages(shared),
    ...commands({ ...shared, year: latest.year }),
    ...buttons(shared),
    ...details(shared),
    ...fileExports(shared),
    ...feedback(shared),
    ...shortcut(shared),
    ...home({ ...shared, year: () => yearOn(yearAtWork(parts.corpus, parts.today()), parts.today()) }),
  };
}
