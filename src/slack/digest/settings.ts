import type { ModalView, PlainTextOption } from '@slack/types';
import { cut, escapeMarkup, LIMITS, option } from '../../answer/render/block-kit/index.ts';
import { searchScopes } from '../../digest/scope-options.ts';
import type { DigestPlace, Subscription } from '../../digest/subscription.ts';
import { italianDay, italianTime } from '../../language/italian-time.ts';
import type { Call } from '../call.ts';
import type { DigestDeskParts } from './desk.ts';
import { type FormContext, readSettingsForm, type SettingsForm } from './form-values.ts';
import { FORM } from './ids.ts';
import { mayChange, type Objection, objectionToChannel } from './membership.ts';
import { noticeView } from './notice-view.ts';
import { overviewView } from './overview.ts';
import { planOf } from './plan.ts';
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

export type SettingsReading =
  | { kind: 'form'; form: SettingsForm; waiting: ModalView }
  /** By block id. */
  | { kind: 'errors'; errors: Record<string, string> };

/** Setting up, changing and ending digests. */
export interface DigestSettings {
  /** The digests there are, or the form of a first one. */
  openSettings(visitor: Visitor, call: Call): Promise<void>;
  /** The form of another one. */
  add(click: OverviewClick, call: Call): Promise<void>;
  edit(click: OverviewClick, call: Call): Promise<void>;
  remove(click: OverviewClick, call: Call): Promise<void>;
  /** What a digest can be about, by the words that somebody typed. */
  suggestScopes(search: string): PlainTextOption[];
  /** What can be said about a form at once; null for what is no form of ours. */
  readSettings(view: unknown): SettingsReading | null;
  /** Saves it if Slack says that it may be, and shows what came of it in the modal. */
  saveSettings(form: SettingsForm, user: string, call: Call): Promise<void>;
}

const OBJECTIONS: Readonly<Record<Objection, string>> = {
  'not-member': t.notMember,
  'bot-missing': t.botMissing,
  archived: t.archived,
  shared: t.shared,
};

/** Words of a long list of subjects in a message. */
const LONGEST_PLAN = 1_000;

export function digestSettings(parts: DigestDeskParts): DigestSettings {
  const { digests, year, poster, admins, onChange } = parts;

  function formFor(subscription: Subscription | null, channel: string | null): ModalView {
    const context = { subscription: subscription?.id ?? null, channel };
    return settingsForm({ year: year(), settings: subscription?.settings ?? NEW_SETTINGS, context });
  }

  function plan({ settings }: Subscription): string {
    return escapeMarkup(cut(planOf(settings, year()), LONGEST_PLAN));
  }

  /** The others in a channel should know who changed what comes to them. */
  async function announce({ place }: Subscription, text: string, { log }: Call): Promise<void> {
    if (place.kind === 'person') return;
    try {
      await poster.post({ text }, { channel: place.channel, threadTs: null });
    } catch (err) {
      log.warn({ err }, 'digest: a change could not be announced');
    }
  }

  /** The sentence that says why it cannot be saved, or what was saved. */
  async function save(form: SettingsForm, user: string, call: Call): Promise<Subscription | string> {
    const { context, settings } = form;
    if (context.subscription !== null) {
      const known = digests.subscription(context.subscription);
      if (known === null) return t.gone;
      if (!(await mayChange(call.client, known, { user, admins }))) return t.notMember;
      const changed = await digests.change(known.id, settings);
      if (changed !== null) await announce(changed, t.changed(user, plan(changed)), call);
      return changed ?? t.gone;
    }
    const place = await placeFor(form, user, call);
    if (typeof place === 'string') return place;
    const made = await digests.subscribe(place, settings, user);
    if (made === null) return t.tooMany;
    await announce(made, t.announced(user, plan(made), t.moment(...momentOf(made))), call);
    return made;
  }

  function momentOf(subscription: Subscription): [day: string, time: string] {
    const next = digests.next(subscription);
    return [italianDay(next), italianTime(next)];
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
        await announce(known, t.removed(user, plan(known)), call);
      }
      const left = subscriptionsFor(digests.all(), { user, channel: context.channel });
      const view = overviewView({ subscriptions: left, year: year(), context });
      await call.client.views.update({ view_id: viewId, view });
    },

    suggestScopes: (search) =>
      searchScopes(year(), search)
        .slice(0, LIMITS.options)
        .flatMap(({ label, key }) => option({ label, value: key }) ?? []),

    readSettings(view) {
      const form = readSettingsForm(view, year());
      if (form === null) return null;
      if (form.where === 'channel' && form.channel === null)
        return { kind: 'errors', errors: { [FORM.channel]: t.channelMissing } };
      return { kind: 'form', form, waiting: noticeView(t.saving) };
    },

    async saveSettings(form, user, call) {
      const outcome = await save(form, user, call).catch((err: unknown) => {
        call.log.error({ err }, 'digest: the settings could not be saved');
        return t.failed;
      });
      const view =
        typeof outcome === 'string' ? again(form, outcome) : noticeView(t.saved(...momentOf(outcome)));
      await call.client.views.update({ view_id: form.viewId, view });
      onChange();
    },
  };

  /** The form as it was filled in, with what speaks against it. */
  function again({ context, settings, where, channel }: SettingsForm, objection: string): ModalView {
    const place = where === 'channel' ? channel : null;
    return settingsForm({ year: year(), settings, context: { ...context, channel: place }, objection });
  }
}

async function placeFor(
  { where, channel }: SettingsForm,
  user: string,
  { client }: Call,
): Promise<DigestPlace | string> {
  if (where === 'channel' && channel !== null) {
    const objection = await objectionToChannel(client, channel, user);
    return objection === null ? { kind: 'channel', channel } : OBJECTIONS[objection];
  }
  const opened = await client.conversations.open({ users: user });
  const direct = opened.channel?.id;
  return direct === undefined ? t.failed : { kind: 'person', user, channel: direct };
}
