import { callOf, type Listener } from '../listener.ts';

/** `/obiettivi <domanda>`: any question, seen only by who asks. */
export const obiettivi: Listener = {
  needs: { commands: ['/obiettivi'], scopes: ['commands'] },
  register(board, kit) {
    board.command('/obiettivi', async ({ ack, command, ...args }) => {
      await ack();
      const asked = { user: command.user_id, text: command.text, responseUrl: command.response_url };
      await kit.bot.answerPrivately(asked, callOf(args, kit));
    });
  },
};
