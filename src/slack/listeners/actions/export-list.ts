import { EXPORT_ACTION } from '../../../answer/render/block-kit/index.ts';
import { readClick } from '../../click.ts';
import { callOf, type Listener } from '../listener.ts';

/** "Scarica Excel" and "Scarica CSV" under a list. */
export const exportList: Listener = {
  needs: { scopes: ['files:write', 'im:write'] },
  register(board, kit) {
    for (const format of ['xlsx', 'csv'] as const) {
      board.action(EXPORT_ACTION[format], async ({ ack, body, ...args }) => {
        await ack();
        const click = readClick(body);
        if (click !== null) await kit.bot.exportList(click, format, callOf(args, kit));
      });
    }
  },
};
