import { z } from 'zod';
import { callOf, type Listener } from '../listener.ts';

/** Id of the shortcut in the manifest. */
const ASK_MESSAGE = 'ask_message';

const pointedSchema = z.object({
  message: z.object({ text: z.string().default(''), thread_ts: z.string().optional() }),
  response_url: z.string(),
});

/** "Chiedi a Traguardo" in the menu of a message. */
export const askMessage: Listener = {
  needs: { shortcuts: [{ callbackId: ASK_MESSAGE, type: 'message' }], scopes: ['commands'] },
  register(board, kit) {
    board.shortcut(ASK_MESSAGE, async ({ ack, body, ...args }) => {
      await ack();
      const { message, response_url } = pointedSchema.parse(body);
      const pointed = { text: message.text, threadTs: message.thread_ts ?? null, responseUrl: response_url };
      await kit.bot.answerPointed(pointed, callOf(args, kit));
    });
  },
};
