import process from 'node:process';
import { killBot } from './kills/bot-kills.ts';
import { killStore } from './kills/store-kills.ts';
import { numbersFrom } from './options.ts';

/**
 * `npm run kills -- [--store 1000] [--bot 100] [--seed 1]`: kills the process that keeps the state, and the whole bot
 * under load, at random moments. Exit code 1 where a file was unreadable, an acknowledged change or question was
 * lost, or a mention was answered twice.
 */
const { store, bot, seed } = numbersFrom({ store: 1_000, bot: 100, seed: 1 });
const state = store === 0 ? null : await killStore({ kills: store, seed });
if (state) console.log(JSON.stringify({ what: 'state', seed, ...state }));
const whole = bot === 0 ? null : await killBot({ kills: bot, seed });
if (whole) console.log(JSON.stringify({ what: 'bot', seed, ...whole }));

const faults = [
  ...[state?.lost, state?.unreadable, state?.failed],
  ...[whole?.unreadable, whole?.failedStarts],
  ...[whole?.mentions.unanswered, whole?.commands.unanswered, whole?.mentions.answeredTwice],
];
process.exit(faults.some((count) => (count ?? 0) > 0) ? 1 : 0);
