import type { InputBlock, InputBlockElement, KnownBlock, ModalView, PlainTextOption } from '@slack/types';
import { escapeMarkup, option, sections } from '../../answer/render/block-kit/index.ts';
import { PATRONS } from '../../digest/calendar/holidays.ts';
import { optionOf } from '../../digest/scope-options.ts';
import type { Settings } from '../../digest/subscription.ts';
import { PATRON_NAMES } from '../../digest/texts.ts';
import type { Year } from '../../report/corpus.ts';
import { type FormContext, writeContext } from './form-values.ts';
import { DIGEST, FORM } from './ids.ts';
import { digestTexts as t } from './texts.ts';

/** What a new digest is set to; the patron day is the one of the town of the head office. */
export const NEW_SETTINGS: Settings = {
  scopes: [],
  at: '09:00',
  quiet: 'line',
  recap: false,
  patrons: ['milano'],
};

export interface FormParts {
  year: Year;
  settings: Settings;
  context: FormContext;
  /** Why it was not saved; plain text. */
  objection?: string;
}

/** The settings of one digest; where it goes is asked only of a new one. */
export function settingsForm({ year, settings, context, objection }: FormParts): ModalView {
  return {
    type: 'modal',
    callback_id: DIGEST.form,
    private_metadata: writeContext(context),
    title: plain(t.title),
    submit: plain(t.save),
    close: plain(t.cancel),
    blocks: [
      ...sections(escapeMarkup(objection === undefined ? t.intro : `⚠️ ${objection}`)),
      scopesInput(settings, year),
      ...(context.subscription === null ? placeInputs(context.channel) : []),
      input(FORM.at, t.at, { type: 'timepicker', action_id: FORM.at, initial_time: settings.at }),
      quietInput(settings),
      recapInput(settings),
      patronsInput(settings),
    ],
  };
}

function scopesInput({ scopes }: Settings, year: Year): InputBlock {
  const chosen = scopes.flatMap((scope) => {
    const { label, key } = optionOf(scope, year);
    return option({ label, value: key }) ?? [];
  });
  const element: InputBlockElement = {
    type: 'multi_external_select',
    action_id: FORM.scopes,
    placeholder: plain(t.scopesPlaceholder),
    min_query_length: 0,
    ...(chosen.length === 0 ? {} : { initial_options: chosen }),
  };
  return { ...input(FORM.scopes, t.scopes, element), optional: true, hint: plain(t.scopesHint) };
}

function placeInputs(channel: string | null): KnownBlock[] {
  const options = [choice(t.privately, 'person'), choice(t.inChannel, 'channel')];
  const initial = options[channel === null ? 0 : 1];
  return [
    input(FORM.where, t.where, {
      type: 'radio_buttons',
      action_id: FORM.where,
      options,
      ...(initial === undefined ? {} : { initial_option: initial }),
    }),
    {
      ...input(FORM.channel, t.channel, {
        type: 'conversations_select',
        action_id: FORM.channel,
        placeholder: plain(t.channelPlaceholder),
        filter: {
          include: ['public', 'private'],
          exclude_external_shared_channels: true,
          exclude_bot_users: true,
        },
        ...(channel === null ? {} : { initial_conversation: channel }),
      }),
      optional: true,
      hint: plain(t.channelHint),
    },
  ];
}

function quietInput({ quiet }: Settings): InputBlock {
  const line = choice(t.quietLine, 'line');
  const silence = choice(t.quietSilence, 'silence');
  return input(FORM.quiet, t.quiet, {
    type: 'radio_buttons',
    action_id: FORM.quiet,
    options: [line, silence],
    initial_option: quiet === 'line' ? line : silence,
  });
}

function recapInput({ recap }: Settings): InputBlock {
  const only = choice(t.recapOption, 'recap');
  const element: InputBlockElement = {
    type: 'checkboxes',
    action_id: FORM.recap,
    options: [only],
    ...(recap ? { initial_options: [only] } : {}),
  };
  return { ...input(FORM.recap, t.recap, element), optional: true };
}

function patronsInput({ patrons }: Settings): InputBlock {
  const options = PATRONS.map((patron) => choice(t.patron(PATRON_NAMES[patron]), patron));
  const chosen = options.filter(({ value }) => patrons.some((patron) => patron === value));
  const element: InputBlockElement = {
    type: 'checkboxes',
    action_id: FORM.patrons,
    options,
    ...(chosen.length === 0 ? {} : { initial_options: chosen }),
  };
  return { ...input(FORM.patrons, t.patrons, element), optional: true };
}

function input(id: string, label: string, element: InputBlockElement): InputBlock {
  return { type: 'input', block_id: id, label: plain(label), element };
}

function choice(label: string, value: string): PlainTextOption {
  return { text: plain(label), value };
}

function plain(text: string) {
  return { type: 'plain_text' as const, text, emoji: true };
}
