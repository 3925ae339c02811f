import { ASK_ACTION } from '../../../answer/render/block-kit/index.ts';
import { readClick } from '../../click.ts';
import { callOf, type Listener } from '../listener.ts';

/** A choice or a suggestion: the button carries the whole question. */
export const askChoice: Listener = {
  needs: { scopes: ['chat:write'] },
  register(board, kit) {
    board.action(new RegExp(`^${ASK_ACTION}:`), async ({ ack, body, ...args }) => {
      await ack();
      const click = readClick(body);
      if (click !== null) await kit.bot.answerChoice(click, callOf(args, kit));
    });
  },
};
