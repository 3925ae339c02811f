import { readMessage } from '../incoming.ts';
import { attachedFiles } from '../planning/attached-files.ts';
import { FETCH_NEEDS } from '../planning/fetch-file.ts';
import { callOf, type Listener } from './listener.ts';

/** Anything written to the bot directly, or sent to it. */
export const directMessage: Listener = {
  needs: { events: ['message.im'], scopes: ['im:history', 'chat:write', ...FETCH_NEEDS] },
  register(board, kit) {
    board.message(async (args) => {
      const incoming = readMessage(args.message);
      if (incoming?.direct !== true) return;
      const files = attachedFiles(args.message);
      const call = callOf(args, kit);
      if (kit.planning.isForPlanning(incoming, files)) await kit.planning.receive(incoming, files, call);
      else await kit.bot.answerMessage(incoming, call);
    });
  },
};
