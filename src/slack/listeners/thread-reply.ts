import { readMessage } from '../incoming.ts';
import { callOf, type Listener } from './listener.ts';

/** A reply in a thread of a channel: nobody should have to mention the bot again there. */
export const threadReply: Listener = {
  needs: {
    events: ['message.channels', 'message.groups'],
    scopes: ['channels:history', 'groups:history', 'chat:write'],
  },
  register(board, kit) {
    board.message(async (args) => {
      const incoming = readMessage(args.message);
      if (incoming === null || incoming.direct || incoming.threadTs === null) return;
      await kit.bot.answerFollowUp(incoming, callOf(args, kit));
    });
  },
};
