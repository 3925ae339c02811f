import { readViewClick } from '../../click.ts';
import { ROW_PICK } from '../../views/row-view.ts';
import { callOf, type Listener } from '../listener.ts';

/** Another row in the modal that explains one. */
export const pickRow: Listener = {
  needs: { scopes: [] },
  register(board, kit) {
    board.action(ROW_PICK, async ({ ack, body, ...args }) => {
      await ack();
      const click = readViewClick(body);
      if (click !== null) await kit.bot.pickRow(click, callOf(args, kit));
    });
  },
};
