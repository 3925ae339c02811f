import { WHY_ACTION } from '../../../answer/render/block-kit/index.ts';
import { readClick } from '../../click.ts';
import { callOf, type Listener } from '../listener.ts';

/** "Perché?" under an answer. */
export const showWhy: Listener = {
  needs: { scopes: [] },
  register(board, kit) {
    board.action(WHY_ACTION, async ({ ack, body, ...args }) => {
      await ack();
      const click = readClick(body);
      if (click !== null) await kit.bot.showWhy(click, callOf(args, kit));
    });
  },
};
