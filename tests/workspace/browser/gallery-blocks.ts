import type { KnownBlock, PlainTextOption } from '@slack/types';

/** Every kind of block and element that an answer may use, with what is awkward to draw. */

const plain = (text: string) => ({ type: 'plain_text', text }) as const;
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text }) as const;
const option = (text: string): PlainTextOption => ({ text: plain(text), value: text.toLowerCase() });
const AREAS = ['Formaper', 'Innexta', 'Parcam'].map(option);

export const BUTTONS: KnownBlock[] = [
  {
    type: 'actions',
    elements: [
      { type: 'button', action_id: 'perche', text: plain('Perché?'), value: 'p' },
      { type: 'button', action_id: 'salva', text: plain('Salva'), value: 's', style: 'primary' },
      {
        type: 'button',
        action_id: 'cancella',
        text: plain('Cancella'),
        value: 'c',
        style: 'danger',
        confirm: {
          title: plain('Cancellare?'),
          text: mrkdwn('Il riepilogo *non* arriverà più.'),
          confirm: plain('Sì, cancella'),
          deny: plain('No'),
          style: 'danger',
        },
      },
      { type: 'overflow', action_id: 'altro', options: [option('Silenzia'), option('Esporta')] },
    ],
  },
  {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: 'parere',
        positive_button: { text: plain('Utile'), value: 'si' },
        negative_button: { text: plain('Non utile'), value: 'no' },
      },
    ],
  } as KnownBlock,
];

export const ELEMENTS: KnownBlock[] = [
  { type: 'header', text: plain('Riepilogo :dart:') },
  {
    type: 'section',
    text: mrkdwn('*Area*: quale vuoi vedere?'),
    accessory: {
      type: 'static_select',
      action_id: 'area',
      placeholder: plain('Scegli un’area'),
      options: AREAS,
    },
  },
  {
    type: 'actions',
    elements: [
      { type: 'users_select', action_id: 'persona', placeholder: plain('Una persona') },
      { type: 'channels_select', action_id: 'canale', placeholder: plain('Un canale') },
      { type: 'conversations_select', action_id: 'luogo', placeholder: plain('Dove') },
      { type: 'datepicker', action_id: 'giorno', initial_date: '2026-11-23' },
      { type: 'timepicker', action_id: 'ora', initial_time: '09:00' },
    ],
  },
  {
    type: 'actions',
    elements: [
      { type: 'checkboxes', action_id: 'temi', options: [option('Semplificazione'), option('Attrattività')] },
      { type: 'radio_buttons', action_id: 'quiete', options: [option('Una riga'), option('Silenzio')] },
    ],
  },
  {
    type: 'section',
    text: mrkdwn('Cerca un indicatore'),
    accessory: {
      type: 'external_select',
      action_id: 'indicatore',
      min_query_length: 2,
      placeholder: plain('Cerca'),
    },
  },
];

export const TEXTS: KnownBlock[] = [
  {
    type: 'section',
    text: mrkdwn(
      '*grassetto* _corsivo_ ~barrato~ `codice` &lt;script&gt; <https://example.org|un sito> <@U0BRUNO>\n&gt; citato',
    ),
    fields: [mrkdwn('*Target*\n>=90%'), mrkdwn('*Risultato*\n72%')],
  },
  { type: 'divider' },
  { type: 'context', elements: [mrkdwn('Performance 2.5.2, riga 709, nota 12')] },
  {
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_list',
        style: 'bullet',
        elements: [
          { type: 'rich_text_section', elements: [{ type: 'text', text: 'voce', style: { bold: true } }] },
        ],
      },
    ],
  },
  {
    type: 'markdown',
    text: '## Titolo\n\n- uno\n- **due**\n\n| a | b |\n|---|---|\n| 1 | 2 |',
  } as KnownBlock,
];

const cell = (text: string) => ({ type: 'raw_text', text }) as const;

export const TABLE: KnownBlock[] = [
  {
    type: 'table',
    rows: [
      ['Indicatore', 'Target', 'Risultato', 'Esito'].map(cell),
      ['Composizione negoziata', '130', '127', '🔴 non raggiunto'].map(cell),
      ['Grado di utilizzo del budget per gli interventi', '90%', '72%', '🔴 non raggiunto'].map(cell),
      ['Corsi di formazione', '20', '66', '🟢 raggiunto'].map(cell),
    ],
  },
];

const categories = ['Semplificazione', 'Servizi innovativi', 'Attrattività', 'Fattori abilitanti'];
const series = (name: string, values: readonly number[]) => ({
  name,
  data: categories.map((label, at) => ({ label, value: values[at] ?? 0 })),
});
const chart = (title: string, content: object): KnownBlock[] => [
  { type: 'data_visualization', title, chart: content } as unknown as KnownBlock,
];
const THEMES = [
  series('Raggiunti', [25, 27, 22, 33]),
  series('In parte', [2, 0, 1, 1]),
  series('Non raggiunti', [9, 5, 3, 5]),
];
const YEARS = ['2020', '2021', '2022', '2023'];
const overYears = (name: string, values: readonly number[]) => ({
  name,
  data: YEARS.map((label, at) => ({ label, value: values[at] ?? 0 })),
});
const SHARES = [
  overYears('Raggiunti', [71.5, 76, 79.2, 80.5]),
  overYears('Non raggiunti', [20, 17.5, 16, 16.5]),
];

export const CHARTS: KnownBlock[][] = [
  chart('Esiti per tema', {
    type: 'bar',
    series: THEMES,
    axis_config: { categories, x_label: 'Indicatori' },
  }),
  chart('Quota negli anni', {
    type: 'line',
    series: SHARES,
    axis_config: { categories: YEARS, y_label: '%' },
  }),
  chart('Area negli anni', { type: 'area', series: SHARES.slice(0, 1), axis_config: { categories: YEARS } }),
  chart('Esiti del 2023', {
    type: 'pie',
    segments: [
      { label: 'Raggiunti', value: 107 },
      { label: 'In parte', value: 4 },
      { label: 'Non raggiunti', value: 22 },
    ],
  }),
];

export const HOME: KnownBlock[] = [
  { type: 'header', text: plain('Il 2023 in breve') },
  { type: 'section', text: mrkdwn('*107* raggiunti su *133*') },
  ...BUTTONS.slice(0, 1),
];

export const FORM = {
  type: 'modal',
  callback_id: 'modulo',
  title: plain('Il tuo riepilogo'),
  submit: plain('Avanti'),
  close: plain('Annulla'),
  blocks: [
    {
      type: 'input',
      block_id: 'nome',
      label: plain('Nome'),
      hint: plain('Come lo vuoi chiamare'),
      element: { type: 'plain_text_input', action_id: 'nome' },
    },
    {
      type: 'input',
      block_id: 'dove',
      label: plain('Dove'),
      element: { type: 'conversations_select', action_id: 'dove', default_to_current_conversation: true },
    },
    {
      type: 'input',
      block_id: 'aree',
      optional: true,
      label: plain('Aree'),
      element: { type: 'multi_static_select', action_id: 'aree', options: AREAS },
    },
    {
      type: 'input',
      block_id: 'ora',
      label: plain('Ora'),
      element: { type: 'timepicker', action_id: 'ora', initial_time: '09:00' },
    },
    {
      type: 'input',
      block_id: 'quiete',
      label: plain('Nei giorni tranquilli'),
      element: {
        type: 'radio_buttons',
        action_id: 'quiete',
        initial_option: option('Silenzio'),
        options: [option('Una riga'), option('Silenzio')],
      },
    },
  ],
};

export const SECOND_FORM = {
  type: 'modal',
  callback_id: 'conferma',
  title: plain('Confermi?'),
  submit: plain('Salva'),
  blocks: [{ type: 'section', text: mrkdwn('Il riepilogo arriverà ogni mattina.') }],
};
