import type { KnownBlock, ModalView } from '@slack/types';
import {
  actions,
  bold,
  button,
  contexts,
  cut,
  escapeMarkup,
  sections,
} from '../../answer/render/block-kit/index.ts';
import { nameOf } from '../../digest/lines.ts';
import { optionOf } from '../../digest/scope-options.ts';
import type { Snooze } from '../../digest/snooze.ts';
import type { Subscription } from '../../digest/subscription.ts';
import type { Year } from '../../report/corpus.ts';
import { type FormContext, writeContext } from './form-values.ts';
import { DIGEST } from './ids.ts';
import { habitsOf, planOf } from './plan.ts';
import { digestTexts as t } from './texts.ts';

/** More does not fit a modal; it is also the most that a channel has. */
const MOST_SHOWN = 10;
const MOST_SNOOZES = 3;
const REASON = 120;
const LONGEST_PLAN = 300;

export interface OverviewParts {
  subscriptions: readonly Subscription[];
  year: Year;
  /** Where it was opened from. */
  context: FormContext;
}

/** The digests that somebody may care for here, each with what can be done about it. */
export function overviewView({ subscriptions, year, context }: OverviewParts): ModalView {
  const left = subscriptions.length - MOST_SHOWN;
  const add = button(t.add, { id: DIGEST.add, value: DIGEST.add });
  return {
    type: 'modal',
    callback_id: DIGEST.overview,
    private_metadata: writeContext(context),
    title: plain(t.title),
    close: plain(t.close),
    blocks: [
      ...subscriptions.slice(0, MOST_SHOWN).flatMap((one) => subscriptionBlocks(one, year)),
      ...(left > 0 ? contexts(t.others(left)) : []),
      ...(add === null ? [] : [actions([add])]),
    ],
  };
}

function subscriptionBlocks(subscription: Subscription, year: Year): KnownBlock[] {
  const { id, place, settings, snoozes } = subscription;
  const where = t.place(place.kind === 'channel' ? place.channel : null);
  const plan = escapeMarkup(cut(planOf(settings, year), LONGEST_PLAN));
  return [
    ...sections(`${place.kind === 'channel' ? where : bold(where)} · ${plan}`),
    ...contexts(habitsOf(settings)),
    { type: 'actions', block_id: `${DIGEST.edit}:${id}`, elements: [editButton(id), removeButton(id)] },
    ...snoozes.slice(0, MOST_SNOOZES).map((snooze) => snoozeBlock(snooze, id, year)),
    ...(snoozes.length > MOST_SNOOZES ? contexts(t.more(snoozes.length - MOST_SNOOZES)) : []),
    { type: 'divider' },
  ];
}

function editButton(id: string) {
  return { type: 'button' as const, action_id: DIGEST.edit, text: plain(t.edit), value: id };
}

function removeButton(id: string) {
  return {
    type: 'button' as const,
    action_id: DIGEST.remove,
    text: plain(t.remove),
    value: id,
    style: 'danger' as const,
    confirm: {
      title: plain(t.removeTitle),
      text: plain(t.removeText),
      confirm: plain(t.remove),
      deny: plain(t.cancel),
    },
  };
}

function snoozeBlock({ seen, until, reason }: Snooze, id: string, year: Year): KnownBlock {
  const text = t.snoozed(nameOf(seen), until, cut(reason, REASON));
  const { key } = optionOf({ facet: 'id', id: seen.id }, year);
  return {
    type: 'section',
    text: { type: 'mrkdwn', text: escapeMarkup(text), verbatim: true },
    accessory: { type: 'button', action_id: DIGEST.wake, text: plain(t.wake), value: `${id}:${key}` },
  };
}

function plain(text: string) {
  return { type: 'plain_text' as const, text, emoji: true };
}
