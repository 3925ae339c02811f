import { callOf, type Listener } from '../listener.ts';

/** `/area [nome]`: how a centre went, seen only by who asks. */
export const area: Listener = {
  needs: { commands: ['/area'], scopes: ['commands'] },
  register(board, kit) {
    board.command('/area', async ({ ack, command, ...args }) => {
      await ack();
      const asked = { user: command.user_id, text: command.text, responseUrl: command.response_url };
      await kit.bot.answerArea(asked, callOf(args, kit));
    });
  },
};
