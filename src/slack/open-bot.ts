import { italianDay } from '../language/italian-time.ts';
import type { Data } from '../planning/live-data.ts';
import { createAnswering } from './answering.ts';
import type { SlackAppOptions } from './app-options.ts';
import { openAreas } from './areas.ts';
import { type Bot, type BotParts, createBot } from './bot.ts';
import { openMisses } from './misses.ts';
import { mayEnter } from './planning/rights.ts';
import { createUploader, type UploaderParts } from './uploader.ts';

export interface OpenBotParts extends Pick<BotParts, 'memory' | 'poster' | 'door' | 'digestOf'> {
  clients: UploaderParts;
}

/** The bot over the data as they stand now, with what it keeps in the state folder; made anew when they change. */
export async function openBot(
  { data, state, now, logText, admins }: SlackAppOptions,
  { memory, poster, door, clients, digestOf }: OpenBotParts,
): Promise<() => Bot> {
  const today = () => italianDay(now());
  const lasting = {
    memory,
    misses: await openMisses(state, today),
    areas: await openAreas(state, clients.now),
    poster,
    uploader: createUploader(clients),
    door,
    digestOf,
    isAdmin: (user: string) => admins.includes(user),
    today,
    logText,
  };
  const botOver = ({ asker, corpus, editors }: Data) => {
    const mayUpdate = (user: string, year: number, id: string) => {
      const row = corpus.years.get(year)?.byId.get(id);
      return row !== undefined && mayEnter(user, row, { admins, editors });
    };
    const answering = createAnswering(asker, { today, keeper: memory, mayUpdate });
    return createBot({ ...lasting, asker, corpus, answering, mayUpdate });
  };
  let made: { data: Data; bot: Bot } | null = null;

  return () => {
    const current = data.current();
    if (made?.data !== current) made = { data: current, bot: botOver(current) };
    return made.bot;
  };
}
