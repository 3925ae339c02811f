import { readMessage } from '../incoming.ts';
import { callOf, type Listener } from './listener.ts';

/** `@Traguardo …` in a channel. */
export const mention: Listener = {
  needs: { events: ['app_mention'], scopes: ['app_mentions:read', 'chat:write'] },
  register(board, kit) {
    board.event('app_mention', async (args) => {
      const incoming = readMessage(args.event);
      if (incoming !== null) await kit.bot.answerMessage(incoming, callOf(args, kit));
    });
  },
};
