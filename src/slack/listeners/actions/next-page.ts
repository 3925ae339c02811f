import { PAGE_ACTION } from '../../../answer/render/block-kit/index.ts';
import { readClick } from '../../click.ts';
import { callOf, type Listener } from '../listener.ts';

/** "Mostra altri 16" under a long list. */
export const nextPage: Listener = {
  needs: { scopes: ['chat:write'] },
  register(board, kit) {
    board.action(PAGE_ACTION, async ({ ack, body, ...args }) => {
      await ack();
      const click = readClick(body);
      if (click !== null) await kit.bot.showPage(click, callOf(args, kit));
    });
  },
};
