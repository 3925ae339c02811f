import { describe, expect, it } from 'vitest';
import { renderMessage } from '../../src/answer/render/block-kit/index.ts';
import { createLog } from '../../src/environment/log.ts';
import type { Bot } from '../../src/slack/bot.ts';
import { LISTENERS } from '../../src/slack/listeners/index.ts';
import type { Kit } from '../../src/slack/listeners/listener.ts';
import type { Switchboard } from '../../src/slack/switchboard.ts';
import { areaPicker } from '../../src/slack/views/area-picker.ts';
import { homeView } from '../../src/slack/views/home-view.ts';
import { rowView } from '../../src/slack/views/row-view.ts';
import { answerWith, itemWith } from '../answer/render/answers.ts';
import { corpus, realAsker } from './running-bot.ts';
import { actionIds } from './shown.ts';

/** What the listeners listen to. */
function heard(): (string | RegExp)[] {
  const ids: (string | RegExp)[] = [];
  const nothing = () => {};
  const recorder = {
    action: (id: string | RegExp) => ids.push(id),
    event: nothing,
    message: nothing,
    command: nothing,
    view: nothing,
    shortcut: nothing,
    options: nothing,
  };
  const log = createLog({ level: 'silent', pretty: false, write: nothing });
  const kit = { bot: {} as Bot, digest: {}, log } as unknown as Kit;
  for (const listener of LISTENERS) listener.register(recorder as unknown as Switchboard, kit);
  return ids;
}

const year = corpus.latest;
const [row] = year.indicators;
const everything = answerWith({
  blocks: [
    { kind: 'indicators', layout: 'list', items: [itemWith()] },
    { kind: 'indicators', layout: 'table', items: [itemWith()] },
    { kind: 'choices', prompt: 'Quale?', options: [{ label: 'uno', question: 'uno' }] },
    { kind: 'indicators', layout: 'list', items: Array.from({ length: 200 }, () => itemWith()) },
  ],
  suggestions: [{ label: 'due', question: 'due' }],
});
const buttons = {
  pageValue: () => 'x',
  rowValue: () => 'x',
  whyValue: 'x',
  exportValue: 'x',
  shareValue: 'x',
  feedback: { good: 'x', bad: 'x' },
};

describe('whatever can be clicked', () => {
  it('is heard', () => {
    if (row === undefined) throw new Error('no row');
    const found = { row, year };
    const explanation = realAsker().ask('perché dici così del 2.5.2?', { today: '2024-01-01', thread: null });
    const drawn = [
      renderMessage(everything, buttons),
      renderMessage(everything, { ...buttons, native: 'none' }),
      areaPicker('Quale?', ['Sportello']),
      homeView({ year, centres: ['Sportello'], areas: ['Camera Arbitrale'], digest: null }),
      homeView({ year, centres: ['Camera Arbitrale'], areas: ['Camera Arbitrale'], digest: null }),
      rowView({ found, all: [found, found], explanation: explanation.answer }),
    ];
    const ids = heard();
    const clickable = new Set(drawn.flatMap(actionIds));
    expect([...clickable].sort()).toEqual(
      expect.arrayContaining([
        'area.pick',
        'feedback',
        'home.areas',
        'page',
        'row',
        'row.menu',
        'row.pick',
        'why',
      ]),
    );
    const deaf = [...clickable].filter(
      (id) => !ids.some((one) => (typeof one === 'string' ? one === id : one.test(id))),
    );
    expect(deaf).toEqual([]);
  });
});
