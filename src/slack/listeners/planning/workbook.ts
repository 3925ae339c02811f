import type { Call } from '../../call.ts';
import { type Click, readClick, readViewClick } from '../../click.ts';
import type { PlanningDesk } from '../../planning/desk.ts';
import { PLANNING } from '../../planning/ids.ts';
import { callOf, type Listener } from '../listener.ts';

type Does = (planning: PlanningDesk, click: Click, call: Call) => Promise<void>;

const DEEDS: readonly [string, Does][] = [
  [PLANNING.apply, (planning, click, call) => planning.openApply(click, call)],
  [PLANNING.cancel, (planning, click, call) => planning.cancel(click, call)],
];

/** The buttons under the dry run of a workbook, the modal that asks for the reason, and the one to begin from. */
export const workbook: Listener = {
  needs: { scopes: ['chat:write', 'files:write', 'im:write'] },
  register(board, kit) {
    for (const [id, does] of DEEDS) {
      board.action(id, async ({ ack, body, ...args }) => {
        await ack();
        const click = readClick(body);
        if (click !== null) await does(kit.planning, click, callOf(args, kit));
      });
    }
    board.action(PLANNING.workbook, async ({ ack, body, ...args }) => {
      await ack();
      const [click, inView] = [readClick(body), readViewClick(body)];
      if (click !== null) await kit.planning.sendWorkbook(click, callOf(args, kit));
      if (inView !== null) await kit.planning.sendWorkbookFromHome(inView, callOf(args, kit));
    });
    board.view(PLANNING.applyForm, async ({ ack, body, view, ...args }) => {
      const reading = kit.planning.readApply(view);
      if (reading === null) return ack();
      if (reading.kind === 'errors') return ack({ response_action: 'errors', errors: reading.errors });
      await ack({ response_action: 'update', view: reading.waiting });
      await kit.planning.saveApply(reading.form, body.user.id, callOf(args, kit));
    });
  },
};
