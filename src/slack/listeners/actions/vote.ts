import { FEEDBACK_ACTION } from '../../../answer/render/block-kit/index.ts';
import { readClick } from '../../click.ts';
import { callOf, type Listener } from '../listener.ts';

/** A thumb up or down under an answer. */
export const vote: Listener = {
  needs: { scopes: [] },
  register(board, kit) {
    board.action(FEEDBACK_ACTION, async ({ ack, body, ...args }) => {
      await ack();
      const click = readClick(body);
      if (click !== null) await kit.bot.vote(click, callOf(args, kit));
    });
  },
};
