import { readClick, readViewClick } from '../../click.ts';
import { PLANNING } from '../../planning/ids.ts';
import { callOf, type Listener } from '../listener.ts';

/** "Aggiorna risultato" on a card or in its modal, the form, and the step that confirms it. */
export const update: Listener = {
  needs: { scopes: ['chat:write', 'users:read'] },
  register(board, kit) {
    board.action(PLANNING.update, async ({ ack, body, client }) => {
      await ack();
      const click = readClick(body);
      if (click !== null) {
        const { channel, threadTs, ephemeral } = click;
        const place = ephemeral ? null : { channel, threadTs };
        const view = kit.planning.formFor({ ...click, place });
        await client.views.open({ trigger_id: click.triggerId, view });
      }
      const inView = readViewClick(body);
      const value = inView?.values[0];
      if (inView === null || value === undefined) return;
      const view = kit.planning.formFor({ user: inView.user, value, place: null });
      await client.views.push({ trigger_id: inView.triggerId, view });
    });
    board.view(PLANNING.updateForm, async ({ ack, body, view }) => {
      const reading = await kit.planning.previewUpdate(view, body.user.id);
      if (reading === null) return ack();
      if (reading.kind === 'errors') return ack({ response_action: 'errors', errors: reading.errors });
      await ack({ response_action: 'push', view: reading.view });
    });
    board.view(PLANNING.confirmForm, async ({ ack, body, view, ...args }) => {
      const reading = kit.planning.readUpdate(view);
      if (reading === null) return ack();
      await ack({ response_action: 'update', view: reading.waiting });
      await kit.planning.saveUpdate(reading.form, body.user.id, callOf(args, kit));
    });
  },
};
