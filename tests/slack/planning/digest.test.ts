import { expect, it, onTestFinished } from 'vitest';
import { italianInstant } from '../../../src/language/italian-time.ts';
import { readManifest } from '../../../src/slack/manifest.ts';
import { startWorkspace } from '../../../src/workspace/workspace.ts';
import { digestsIn, MONDAY, setUp, TUESDAY, WEDNESDAY } from '../digest/digest-bot.ts';
import { TestClock } from '../digest/test-clock.ts';
import { corpus, MODES } from '../running-bot.ts';
import { shown } from '../shown.ts';
import { modalOf, planningBot, workbookWith } from './planning-bot.ts';

it.each(MODES)('the next digest says who changed what and why, over %s', async (mode) => {
  const clock = new TestClock(italianInstant(MONDAY, '10:00'));
  const slack = await startWorkspace({ config: readManifest('manifest.yml'), now: clock.now });
  onTestFinished(() => slack.close());
  const planning = await planningBot(mode, { slack, now: clock.now, timers: clock });
  const there = {
    ...planning,
    corpus,
    clock,
    async goTo(day: string, time = '12:00') {
      await clock.goTo(italianInstant(day, time), () => planning.bot().app.drained());
      await planning.bot().quiet();
    },
  };
  await setUp(there, { about: ['Camera Arbitrale'] });
  await there.goTo(TUESDAY);
  const bruno = slack.user('U0BRUNO');
  const dryRun = await slack.answerTo(await bruno.share(await workbookWith({ '2.5.2': '131' })));
  await bruno.click(dryRun, 'planning.apply');
  await planning.bot().quiet();
  await bruno.submit(modalOf(slack, 'U0BRUNO'), { 'planning.reason': 'consuntivi di marzo' });
  await planning.bot().quiet();
  await there.goTo(WEDNESDAY);
  const [, told] = digestsIn(there, 'C0GENERALE').map(shown);
  expect(told).toContain('1 recuperato');
  expect(told).toContain(
    'risultato 131 (era 127) · target 130 · da Bruno (amministratore) («consuntivi di marzo»)',
  );
});
