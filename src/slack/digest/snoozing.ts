import type { ModalView, PlainTextOption } from '@slack/types';
import { escapeMarkup, LIMITS, option } from '../../answer/render/block-kit/index.ts';
import { nameOf } from '../../digest/lines.ts';
import { isSought, optionOf, scopeByKey } from '../../digest/scope-options.ts';
import { addDays, addMonths } from '../../language/calendar.ts';
import type { Call } from '../call.ts';
import type { Click } from '../click.ts';
import type { DigestDeskParts } from './desk.ts';
import { readSnoozeForm, type SnoozeForm, subscriptionOfView } from './form-values.ts';
import { SNOOZE } from './ids.ts';
import { mayChange } from './membership.ts';
import { noticeView } from './notice-view.ts';
import { overviewView } from './overview.ts';
import type { OverviewClick } from './settings.ts';
import { snoozeForm } from './snooze-form.ts';
import { digestTexts as t } from './texts.ts';
import { subscriptionsFor } from './visitor.ts';

export type SnoozeReading =
  | { kind: 'form'; form: SnoozeForm; waiting: ModalView }
  | { kind: 'errors'; errors: Record<string, string> };

/** Letting an indicator sleep, and waking it. */
export interface Snoozing {
  /** The modal that asks which, why and until when. */
  openSnooze(click: Click, call: Call): Promise<void>;
  /** What can be left out of the digest that the modal is of. */
  suggestOpen(view: unknown, search: string): PlainTextOption[];
  readSnooze(view: unknown): SnoozeReading | null;
  saveSnooze(form: SnoozeForm, user: string, call: Call): Promise<void>;
  /** Brings one back from the list of digests. */
  wakeUp(click: OverviewClick, call: Call): Promise<void>;
}

/** Proposed for a sleep, in days. */
const USUAL_SLEEP = 14;

export function snoozing({ digests, year, poster, admins, today }: DigestDeskParts): Snoozing {
  /** The sentence that says what came of it. */
  async function save(form: SnoozeForm, user: string, call: Call): Promise<string> {
    const { context, reason, until } = form;
    const subscription = digests.subscription(context.subscription);
    if (subscription === null) return t.gone;
    const scope = scopeByKey(year(), form.indicator);
    const row = digests.open(subscription).find(({ id }) => scope?.facet === 'id' && id === scope.id);
    if (row === undefined) return t.indicatorGone;
    if (!(await mayChange(call.client, subscription, { user, admins }))) return t.notMember;
    await digests.snooze(subscription.id, row.id, { reason, until, by: user });
    const name = nameOf(row);
    const text = t.snoozeDone(user, escapeMarkup(name), until, escapeMarkup(reason));
    await poster.post({ text }, { channel: subscription.place.channel, threadTs: context.ts }, call.ticket);
    return t.snoozeSaved(name, until);
  }

  return {
    async openSnooze({ value, messageTs, triggerId }, { client }) {
      const view =
        digests.subscription(value) === null
          ? noticeView(t.gone)
          : snoozeForm({ subscription: value, ts: messageTs }, addDays(today(), USUAL_SLEEP));
      await client.views.open({ trigger_id: triggerId, view });
    },

    suggestOpen(view, search) {
      const subscription = subscriptionOfView(view, digests.subscription);
      if (subscription === null) return [];
      return digests
        .open(subscription)
        .map(({ id }) => optionOf({ facet: 'id', id }, year()))
        .filter(({ label }) => isSought(label, search))
        .slice(0, LIMITS.options)
        .flatMap(({ label, key }) => option({ label, value: key }) ?? []);
    },

    readSnooze(view) {
      const form = readSnoozeForm(view);
      if (form === null) return null;
      if (form.until <= today()) return { kind: 'errors', errors: { [SNOOZE.until]: t.untilPast } };
      if (form.until > addMonths(today(), 12))
        return { kind: 'errors', errors: { [SNOOZE.until]: t.untilFar } };
      return { kind: 'form', form, waiting: noticeView(t.saving) };
    },

    async saveSnooze(form, user, call) {
      const outcome = await save(form, user, call).catch((err: unknown) => {
        call.log.error({ err }, 'digest: a snooze could not be saved');
        return t.failed;
      });
      await call.client.views.update({ view_id: form.viewId, view: noticeView(outcome) });
    },

    async wakeUp({ user, value, viewId, context }, { client }) {
      const [id = '', key = ''] = value.split(':');
      const subscription = digests.subscription(id);
      const scope = scopeByKey(year(), key);
      const isAllowed = subscription !== null && (await mayChange(client, subscription, { user, admins }));
      if (isAllowed && scope?.facet === 'id') await digests.wake(id, scope.id);
      const subscriptions = subscriptionsFor(digests.all(), { user, channel: context.channel });
      const view = isAllowed
        ? overviewView({ subscriptions, year: year(), context })
        : noticeView(t.notMember);
      await client.views.update({ view_id: viewId, view });
    },
  };
}
