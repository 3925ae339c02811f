import type { ModalView, PlainTextOption } from '@slack/types';
import { LIMITS, option } from '../../answer/render/block-kit/index.ts';
import { searchScopes } from '../../digest/scope-options.ts';
import type { Subscription } from '../../digest/subscription.ts';
import type { Call } from '../call.ts';
import { announce, planMarkup } from './announce.ts';
import type { DigestDeskParts } from './desk.ts';
import type { FormContext } from './form-values.ts';
import { mayChange } from './membership.ts';
import { noticeView } from './notice-view.ts';
import { overviewView } from './overview.ts';
import { NEW_SETTINGS, settingsForm } from './settings-form.ts';
import { digestTexts as t } from './texts.ts';
import { subscriptionsFor, type Visitor } from './visitor.ts';

/** A button that was pressed in the list of digests. */
export interface OverviewClick {
  user: string;
  /** What the button stands for. */
  value: string;
  viewId: string;
  triggerId: string;
  context: FormContext;
}

/** The digests there are, and what can be done about them. */
export interface DigestSettings {
  /** The digests there are, or the form of a first one. */
  openSettings(visitor: Visitor, call: Call): Promise<void>;
  /** The form of another one. */
  add(click: OverviewClick, call: Call): Promise<void>;
  edit(click: OverviewClick, call: Call): Promise<void>;
  remove(click: OverviewClick, call: Call): Promise<void>;
  /** What a digest can be about, by the words that somebody typed. */
  suggestScopes(search: string): PlainTextOption[];
}

export function digestSettings(parts: DigestDeskParts): DigestSettings {
  const { digests, year, admins, onChange } = parts;

  function formFor(subscription: Subscription | null, channel: string | null): ModalView {
    const context = { subscription: subscription?.id ?? null, channel };
    return settingsForm({ year: year(), settings: subscription?.settings ?? NEW_SETTINGS, context });
  }

  return {
    async openSettings(visitor, { client }) {
      const subscriptions = subscriptionsFor(digests.all(), visitor);
      const context = { subscription: null, channel: visitor.channel };
      const view =
        subscriptions.length === 0
          ? formFor(null, visitor.channel)
          : overviewView({ subscriptions, year: year(), context });
      await client.views.open({ trigger_id: visitor.triggerId, view });
    },

    async add({ triggerId, context }, { client }) {
      await client.views.push({ trigger_id: triggerId, view: formFor(null, context.channel) });
    },

    async edit({ value, triggerId, context }, { client }) {
      const known = digests.subscription(value);
      const view = known === null ? noticeView(t.gone) : formFor(known, context.channel);
      await client.views.push({ trigger_id: triggerId, view });
    },

    async remove({ user, value, viewId, context }, call) {
      const known = digests.subscription(value);
      if (known !== null && !(await mayChange(call.client, known, { user, admins }))) {
        await call.client.views.update({ view_id: viewId, view: noticeView(t.notMember) });
        return;
      }
      if (known !== null) {
        await digests.remove(known.id);
        onChange();
        await announce(known, t.removed(user, planMarkup(known, year())), { ...parts, call });
      }
      const left = subscriptionsFor(digests.all(), { user, channel: context.channel });
      const view = overviewView({ subscriptions: left, year: year(), context });
      await call.client.views.update({ view_id: viewId, view });
    },

    suggestScopes: (search) =>
      searchScopes(year(), search)
        .slice(0, LIMITS.options)
        .flatMap(({ label, key }) => option({ label, value: key }) ?? []),
  };
}
