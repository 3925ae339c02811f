import { z } from 'zod';
import type { Call } from '../../call.ts';
import { readViewClick } from '../../click.ts';
import type { DigestDesk } from '../../digest/desk.ts';
import { readFormContext } from '../../digest/form-values.ts';
import { DIGEST, FORM } from '../../digest/ids.ts';
import type { OverviewClick } from '../../digest/settings.ts';
import { channelOrNull, type Visitor } from '../../digest/visitor.ts';
import { callOf, type Listener } from '../listener.ts';

/** The button that leads to the settings, under a digest and on the Home. */
export const openDigestSettings: Listener = {
  needs: { scopes: [] },
  register(board, kit) {
    board.action(DIGEST.settings, async ({ ack, body, ...args }) => {
      await ack();
      const visitor = visitorOf(body);
      if (visitor !== null) await kit.digest.openSettings(visitor, callOf(args, kit));
    });
  },
};

type Does = (digest: DigestDesk, click: OverviewClick, call: Call) => Promise<void>;

const DEEDS: readonly [string, Does][] = [
  [DIGEST.add, (digest, click, call) => digest.add(click, call)],
  [DIGEST.edit, (digest, click, call) => digest.edit(click, call)],
  [DIGEST.remove, (digest, click, call) => digest.remove(click, call)],
  [DIGEST.wake, (digest, click, call) => digest.wakeUp(click, call)],
];

/** The buttons in the list of digests. */
export const digestOverview: Listener = {
  needs: { scopes: [] },
  register(board, kit) {
    for (const [id, does] of DEEDS) {
      board.action(id, async ({ ack, body, ...args }) => {
        await ack();
        const click = overviewClickOf(body);
        if (click !== null) await does(kit.digest, click, callOf(args, kit));
      });
    }
  },
};

/** The form of a digest's settings. */
export const digestForm: Listener = {
  needs: { scopes: [] },
  register(board, kit) {
    board.options(FORM.scopes, async ({ ack, payload }) => {
      await ack({ options: kit.digest.suggestScopes(payload.value) });
    });
    board.view(DIGEST.form, async ({ ack, body, view, ...args }) => {
      const reading = kit.digest.readSettings(view);
      if (reading === null) return ack();
      if (reading.kind === 'errors') return ack({ response_action: 'errors', errors: reading.errors });
      await ack({ response_action: 'update', view: reading.waiting });
      await kit.digest.saveSettings(reading.form, body.user.id, callOf(args, kit));
    });
  },
};

const visitSchema = z.object({
  user: z.object({ id: z.string() }),
  trigger_id: z.string(),
  container: z.object({ channel_id: z.string().optional() }).optional(),
});

/** In a message or on the Home. */
function visitorOf(body: unknown): Visitor | null {
  const parsed = visitSchema.safeParse(body);
  if (!parsed.success) return null;
  const { user, trigger_id, container } = parsed.data;
  return { user: user.id, channel: channelOrNull(container?.channel_id ?? null), triggerId: trigger_id };
}

function overviewClickOf(body: object): OverviewClick | null {
  const click = readViewClick(body);
  const context = 'view' in body ? readFormContext(body.view) : null;
  const value = click?.values[0];
  if (click === null || context === null || value === undefined) return null;
  const { user, viewId, triggerId } = click;
  return { user, value, viewId, triggerId, context };
}
