import { isDeepStrictEqual } from 'node:util';
import type { ModalView } from '@slack/types';
import type { DigestPlace, Subscription } from '../../digest/subscription.ts';
import { italianDay, italianTime } from '../../language/italian-time.ts';
import type { Call } from '../call.ts';
import { announce, planMarkup } from './announce.ts';
import type { DigestDeskParts } from './desk.ts';
import { readSettingsForm, type SettingsForm } from './form-values.ts';
import { FORM } from './ids.ts';
import { mayChange, type Objection, objectionToChannel } from './membership.ts';
import { noticeView } from './notice-view.ts';
import { settingsForm } from './settings-form.ts';
import { digestTexts as t } from './texts.ts';

export type SettingsReading =
  | { kind: 'form'; form: SettingsForm; waiting: ModalView }
  /** By block id. */
  | { kind: 'errors'; errors: Record<string, string> };

/** The form of a digest's settings, when it comes back. */
export interface DigestSaving {
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

/** What was saved, or the sentence that says why nothing was. */
type Outcome = Subscription | string;

export function digestSaving(parts: DigestDeskParts): DigestSaving {
  const { digests, year, admins, onChange } = parts;

  function momentOf(subscription: Subscription): [day: string, time: string] {
    const next = digests.next(subscription);
    return [italianDay(next), italianTime(next)];
  }

  async function change(id: string, form: SettingsForm, by: { user: string; call: Call }): Promise<Outcome> {
    const { user, call } = by;
    const known = digests.subscription(id);
    if (known === null) return t.gone;
    if (!(await mayChange(call.client, known, { user, admins }))) return t.notMember;
    const changed = await digests.change(id, form.settings);
    if (changed === null) return t.gone;
    await announce(changed, t.changed(user, planMarkup(changed, year())), { ...parts, call });
    return changed;
  }

  async function subscribe(
    form: SettingsForm,
    { user, call }: { user: string; call: Call },
  ): Promise<Outcome> {
    const place = await placeFor(form, user, call);
    if (typeof place === 'string') return place;
    const saved = call.ticket.again ? savedBefore(form, { place, user }) : null;
    const made = saved ?? (await digests.subscribe(place, form.settings, user));
    if (made === null) return t.tooMany;
    const text = t.announced(user, planMarkup(made, year()), t.moment(...momentOf(made)));
    await announce(made, text, { ...parts, call });
    return made;
  }

  /** A restart may have come between the saving and its notice: that form is not to make a second digest. */
  function savedBefore(
    { settings }: SettingsForm,
    { place, user }: { place: DigestPlace; user: string },
  ): Subscription | null {
    const isSame = (one: Subscription) =>
      one.createdBy === user &&
      isDeepStrictEqual(one.place, place) &&
      isDeepStrictEqual(one.settings, settings);
    return digests.all().find(isSame) ?? null;
  }

  /** The form as it was filled in, with what speaks against it. */
  function again({ context, settings, where, channel }: SettingsForm, objection: string): ModalView {
    const place = where === 'channel' ? channel : null;
    return settingsForm({ year: year(), settings, context: { ...context, channel: place }, objection });
  }

  return {
    readSettings(view) {
      const form = readSettingsForm(view, year());
      if (form === null) return null;
      if (form.where === 'channel' && form.channel === null)
        return { kind: 'errors', errors: { [FORM.channel]: t.channelMissing } };
      return { kind: 'form', form, waiting: noticeView(t.saving) };
    },

    async saveSettings(form, user, call) {
      const { subscription } = form.context;
      const saving =
        subscription === null ? subscribe(form, { user, call }) : change(subscription, form, { user, call });
      const outcome = await saving.catch((err: unknown) => {
        call.log.error({ err }, 'digest: the settings could not be saved');
        return t.failed;
      });
      const view =
        typeof outcome === 'string' ? again(form, outcome) : noticeView(t.saved(...momentOf(outcome)));
      await call.client.views.update({ view_id: form.viewId, view });
      onChange();
    },
  };
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
