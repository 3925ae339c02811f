import { readClick } from '../../click.ts';
import { AREA_PICK } from '../../views/area-picker.ts';
import { callOf, type Listener } from '../listener.ts';

/** A centre chosen from the menu of `/area`. */
export const pickArea: Listener = {
  needs: { scopes: [] },
  register(board, kit) {
    board.action(AREA_PICK, async ({ ack, body, ...args }) => {
      await ack();
      const click = readClick(body);
      if (click !== null) await kit.bot.pickArea(click, callOf(args, kit));
    });
  },
};
