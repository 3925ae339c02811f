import { fill, numberText } from './fill.js';
import { icon } from './icons.js';
import { closeInside } from './inside.js';
import { Json } from './json.js';
import { h } from './preact.js';
import { timeText } from './times.js';

/** The panel beside the talk: how an answer came about, and what exactly was sent. */
export function Reasoning({ page }) {
  const { texts, inside, refusals } = page;
  const { message, explanation, size } = inside;
  return h(
    'aside',
    { id: 'reasoning', 'aria-label': texts.reasoning, onKeyDown: closeOnEscape },
    h(
      'header',
      { class: 'top' },
      h('h2', null, icon('inside'), texts.reasoning),
      h(
        'button',
        { type: 'button', class: 'quiet', 'aria-label': texts.closeReasoning, onClick: closeInside },
        icon('close'),
      ),
    ),
    h(
      'div',
      { class: 'parts', tabindex: 0, key: message?.ts },
      message === null ? h('p', { class: 'soft' }, texts.pickMessage) : null,
      message !== null && explanation === null && size !== null
        ? h('p', { class: 'soft' }, texts.noReading)
        : null,
      explanation === null ? null : h(Explanation, { explanation, texts }),
      message === null || size === null ? null : h(Sent, { message, size, texts }),
      h(Refused, { refusals, texts }),
    ),
  );
}

function closeOnEscape(event) {
  if (event.key === 'Escape' && !event.defaultPrevented) closeInside();
}

function Explanation({ explanation, texts }) {
  const { words, facts, data, verdicts, more } = explanation;
  return [
    h(
      'section',
      null,
      h('h3', null, texts.question),
      h(
        'ol',
        { class: 'words' },
        words.map((word, at) => h(Word, { key: at, word })),
      ),
    ),
    h(
      'section',
      null,
      h('h3', null, texts.readAs),
      h(
        'dl',
        null,
        facts.map(({ label, value }) => [h('dt', null, label), h('dd', null, value)]),
      ),
      data.map(({ label, value }) => h(Json, { key: label, label, value, texts })),
    ),
    verdicts.length === 0 ? null : h(Verdicts, { verdicts, more, texts }),
  ];
}

function Word({ word: { written, role, label, means } }) {
  return h(
    'li',
    { class: role },
    h('strong', null, written),
    h('small', null, means === null ? label : `${label}: ${means}`),
  );
}

function Verdicts({ verdicts, more, texts }) {
  return h(
    'section',
    null,
    h('h3', null, texts.verdicts),
    h(
      'ol',
      { class: 'verdicts' },
      verdicts.map(({ title, status, verdict, explanation, source }, at) =>
        h(
          'li',
          { key: at },
          h(
            'details',
            { open: verdicts.length === 1 },
            h('summary', null, h('span', { class: `verdict ${status}` }, verdict), ' ', title),
            h('p', null, explanation),
            h('p', { class: 'soft' }, source),
          ),
        ),
      ),
    ),
    more === 0 ? null : h('p', { class: 'soft' }, fill(texts.moreVerdicts, { n: more })),
  );
}

function Sent({ message, size, texts }) {
  return h(
    'section',
    null,
    h('h3', null, texts.sent),
    message.blocks === undefined
      ? h('p', { class: 'soft' }, texts.onlyText)
      : [
          h('p', { class: 'soft' }, fill(texts.sentSize, numbersOf(size))),
          h(Json, { label: texts.asJson, value: message.blocks, texts }),
        ],
  );
}

function numbersOf(size) {
  return Object.fromEntries(Object.entries(size).map(([name, value]) => [name, numberText(value)]));
}

function Refused({ refusals, texts }) {
  return h(
    'section',
    { class: refusals.length === 0 ? '' : 'refused' },
    h('h3', null, texts.refused),
    refusals.length === 0 ? h('p', { class: 'soft' }, texts.noneRefused) : null,
    refusals.map(({ seq, at, code, messages, blocks }) =>
      h(
        'article',
        { key: seq },
        h('p', null, h('time', null, timeText(Date.parse(at))), ' ', h('code', null, code)),
        h(
          'ul',
          null,
          messages.map((reason) => h('li', { key: reason }, reason)),
        ),
        h(Json, { label: texts.asJson, value: blocks, texts }),
      ),
    ),
  );
}
