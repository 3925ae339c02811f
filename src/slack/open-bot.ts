import { italianDay } from '../language/italian-time.ts';
import { createAnswering } from './answering.ts';
import type { SlackAppOptions } from './app-options.ts';
import { openAreas } from './areas.ts';
import { type Bot, type BotParts, createBot } from './bot.ts';
import { openMisses } from './misses.ts';

import { createUploader, type UploaderParts } from './uploader.ts';

export interface OpenBotParts extends Pick<BotParts, 'memory' | 'poster' | 'door' | 'digestOf'> {
  clients: UploaderParts;
}

/** The bot with what it keeps in the state folder. */
export async function openBot(
  { asker, corpus, state, now, logText }: SlackAppOptions,
  { memory, poster, door, clients, digestOf }: OpenBotParts,
): Promise<Bot> {
  const today = () => italianDay(now());
  return createBot({
    asker,
    corpus,
    answering: createAnswering(asker, { today, keeper: memory }),
    memory,
    misses: await openMisses(state, today),
    areas: await openAreas(state, clients.now),
    poster,
    uploader: createUploader(clients),
    door,
    digestOf,
    today,
    logText,
  });
}
