import { readClick } from '../../click.ts';
import { DIGEST, SNOOZE } from '../../digest/ids.ts';
import { callOf, type Listener } from '../listener.ts';

/** "Sospendi una voce" under a digest, and its modal. */
export const snooze: Listener = {
  needs: { scopes: ['chat:write'] },
  register(board, kit) {
    board.action(DIGEST.snooze, async ({ ack, body, ...args }) => {
      await ack();
      const click = readClick(body);
      if (click !== null) await kit.digest.openSnooze(click, callOf(args, kit));
    });
    board.options(SNOOZE.indicator, async ({ ack, payload, body }) => {
      const view = 'view' in body ? body.view : null;
      await ack({ options: kit.digest.suggestOpen(view, payload.value) });
    });
    board.view(DIGEST.snoozeForm, async ({ ack, body, view, ...args }) => {
      const reading = kit.digest.readSnooze(view);
      if (reading === null) return ack();
      if (reading.kind === 'errors') return ack({ response_action: 'errors', errors: reading.errors });
      await ack({ response_action: 'update', view: reading.waiting });
      await kit.digest.saveSnooze(reading.form, body.user.id, callOf(args, kit));
    });
  },
};
