import { renderPlainText } from '../answer/render/plain-text.ts';
import { isWorkingDay } from '../digest/calendar/working-days.ts';
import { composeDigest } from '../digest/compose.ts';
import { newProgress } from '../digest/digests.ts';
import { type EditionData, editionOf, isQuiet } from '../digest/edition.ts';
import { readDigestState } from '../digest/read-state.ts';
import { scopeLabel } from '../digest/scope-options.ts';
import { snapshotOf } from '../digest/snapshot.ts';
import type { Subscription } from '../digest/subscription.ts';
import { italianDay } from '../language/italian-time.ts';
import { loadCorpus } from '../report/corpus.ts';
import { yearAtWork, yearOn } from '../report/year-on.ts';
import { type Command, UsageError } from './command.ts';
import { digestTexts } from './digest-texts.ts';

export const digestCommand: Command = {
  name: 'digest',
  usage: '--dry-run [--date YYYY-MM-DD]',
  summary:
    'Prints the digests of a day, today by default, as the bot with this state would send them; sends nothing.',
  options: { 'dry-run': { type: 'boolean' }, date: { type: 'string' } },
  async run({ positionals, values, dataDir, stateDir, year }, io) {
    if (positionals.length > 0) throw new UsageError(`digest takes no "${positionals[0]}"`);
    if (values['dry-run'] !== true)
      throw new UsageError('digest only prints: add --dry-run; the running bot sends digests by itself');
    const day = dayOf(values.date);
    const { years, latest } = loadCorpus(dataDir);
    const asked = year === null ? yearAtWork({ years, latest }, day) : years.get(year);
    if (!asked)
      throw new Error(`no index of ${year} in ${dataDir}; there are: ${[...years.keys()].join(', ')}`);
    const wanted = yearOn(asked, day);
    const { subscriptions, snapshot } = await readDigestState(stateDir);
    const data = { year: wanted, now: snapshotOf(wanted).snapshot, snapshot };
    if (subscriptions.length === 0) {
      io.out(digestTexts.none(stateDir));
      io.out(digestText(EVERYTHING(day), day, data));
    }
    for (const subscription of subscriptions) {
      const { place, settings } = subscription;
      const subjects = settings.scopes.map((scope) => scopeLabel(scope, wanted));
      io.out(digestTexts.heading({ place, at: settings.at, subjects }));
      io.out(digestText(subscription, day, data));
    }
    return 0;
  },
};

function digestText(subscription: Subscription, day: string, data: EditionData): string {
  const { settings } = subscription;
  if (!isWorkingDay(day, settings.patrons)) return digestTexts.notWorking(day);
  const edition = editionOf(subscription, day, data);
  if (isQuiet(edition) && settings.quiet === 'silence') return digestTexts.silent;
  const { answer, list } = composeDigest(edition, 'daily');
  const texts = [renderPlainText(answer), ...list.map((part) => digestTexts.inThread(renderPlainText(part)))];
  return `${texts.join('\n\n')}\n`;
}

/** What a first digest of the whole year would be. */
const EVERYTHING = (day: string): Subscription => ({
  id: 'dry-run',
  place: { kind: 'channel', channel: '' },
  settings: { scopes: [], at: '09:00', quiet: 'line', recap: false, patrons: [] },
  snoozes: [],
  createdBy: '',
  progress: newProgress(day),
});

function dayOf(given: unknown): string {
  if (given === undefined) return italianDay(new Date());
  const isDay = typeof given === 'string' && /^\d{4}-\d\d-\d\d$/.test(given);
  if (!isDay || Number.isNaN(Date.parse(given)) || new Date(given).toISOString().slice(0, 10) !== given)
    throw new UsageError('--date takes a day as YYYY-MM-DD');
  return given;
}
