import { ROW_ACTION, ROW_MENU } from '../../../answer/render/block-kit/index.ts';
import { readClick, readViewClick } from '../../click.ts';
import { callOf, type Listener } from '../listener.ts';

/** "Dettagli" beside an entry of a list, under a table, or on the Home. */
export const showRow: Listener = {
  needs: { scopes: [] },
  register(board, kit) {
    for (const id of [ROW_ACTION, ROW_MENU]) {
      board.action(id, async ({ ack, body, ...args }) => {
        await ack();
        const click = readClick(body);
        const inView = readViewClick(body);
        const value = click?.value ?? inView?.values[0];
        const by = click ?? inView;
        if (by === null || value === undefined) return;
        const { user, triggerId } = by;
        await kit.bot.showRow({ user, value, triggerId }, callOf(args, kit));
      });
    }
  },
};
