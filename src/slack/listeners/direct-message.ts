import { readMessage } from '../incoming.ts';
import { callOf, type Listener } from './listener.ts';

/** Anything written to the bot directly. */
export const directMessage: Listener = {
  needs: { events: ['message.im'], scopes: ['im:history', 'chat:write'] },
  register(app, kit) {
    app.message(async (args) => {
      const incoming = readMessage(args.message);
      if (incoming?.direct === true) await kit.bot.answerMessage(incoming, callOf(args, kit));
    });
  },
};
