import { SHARE_ACTION } from '../../../answer/render/block-kit/index.ts';
import { readClick } from '../../click.ts';
import { callOf, type Listener } from '../listener.ts';

/** "Condividi nel canale" under a private answer. */
export const share: Listener = {
  needs: { scopes: [] },
  register(board, kit) {
    board.action(SHARE_ACTION, async ({ ack, body, ...args }) => {
      await ack();
      const click = readClick(body);
      if (click !== null) await kit.bot.share(click, callOf(args, kit));
    });
  },
};
