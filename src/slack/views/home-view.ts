import type { HomeView, KnownBlock, SectionBlock } from '@slack/types';
import { tally } from '../../answer/build.ts';
import { actions, bold, button, contexts, cut, header, LIMITS } from '../../answer/render/block-kit/index.ts';
import { SECTION_NAMES, THEME_NAMES } from '../../answer/texts.ts';
import type { JudgedIndicator, Year } from '../../report/corpus.ts';
import { SECTIONS, THEMES } from '../../report/record.ts';
import { DIGEST } from '../digest/ids.ts';
import { HOME_QUESTIONS, slackTexts } from '../texts.ts';
import { areaBlocks } from './home-areas.ts';
import { dataBlocks } from './home-data.ts';

/** Starts the id of the buttons that ask a question in the direct message. */
export const HOME_ASK = 'home.ask';

export interface HomeParts {
  year: Year;
  /** Of the year, in document order. */
  centres: readonly string[];
  /** Those that the person follows. */
  areas: readonly string[];
  /** What the person's digest is set to; null where there is none. */
  digest: string | null;
  /** Whether the person may change the data with a workbook. */
  isAdmin?: boolean;
}

/** The state of the year at a glance, what one follows, and what there is to ask. */
export function homeView({ year, centres, areas, digest, isAdmin = false }: HomeParts): HomeView {
  return {
    type: 'home',
    blocks: [
      ...yearBlocks(year),
      { type: 'divider' },
      header(slackTexts.homeAreas),
      ...areaBlocks(
        year,
        centres,
        areas.filter((name) => centres.includes(name)),
      ),
      { type: 'divider' },
      header(slackTexts.homeDigest),
      digestBlock(digest),
      ...(isAdmin ? dataBlocks() : []),
      { type: 'divider' },
      header(slackTexts.homeQuestions),
      questionBlock(),
      ...contexts(slackTexts.homeData(year.year, year.inProgress ? null : year.source.file)),
    ],
  };
}

/** What matters most of it, in words. */
export function homeWords({ year, inProgress, indicators, source }: Year): string {
  const counts = slackTexts.homeCounts(tally(indicators));
  return [
    slackTexts.homeTitle(year, inProgress),
    counts,
    slackTexts.homeData(year, inProgress ? null : source.file),
  ].join('\n');
}

function yearBlocks({ year, inProgress, indicators }: Year): KnownBlock[] {
  const counts = tally(indicators);
  return [
    header(slackTexts.homeTitle(year, inProgress)),
    { type: 'section', text: { type: 'mrkdwn', text: slackTexts.homeTotals(counts) } },
    ...contexts(slackTexts.homeReserved(counts.reserved)),
    breakdown(
      slackTexts.homeBySection,
      SECTIONS.map((section) => [
        SECTION_NAMES[section],
        indicators.filter((row) => row.section === section),
      ]),
    ),
    breakdown(
      slackTexts.homeByTheme,
      THEMES.map((theme) => [THEME_NAMES[theme], indicators.filter((row) => row.theme === theme)]),
    ),
  ];
}

function breakdown(title: string, groups: readonly [string, readonly JudgedIndicator[]][]): SectionBlock {
  return {
    type: 'section',
    text: { type: 'mrkdwn', text: bold(title) },
    fields: groups.map(([name, rows]) => ({
      type: 'mrkdwn',
      text: `${bold(name)}\n${slackTexts.homeCounts(tally(rows))}`,
    })),
  };
}

function digestBlock(digest: string | null): SectionBlock {
  const text = cut(digest?.trim() || slackTexts.homeNoDigest, LIMITS.sectionText);
  return {
    type: 'section',
    text: { type: 'plain_text', text, emoji: true },
    accessory: {
      type: 'button',
      action_id: DIGEST.settings,
      text: { type: 'plain_text', text: slackTexts.homeDigestButton },
    },
  };
}

function questionBlock(): KnownBlock {
  const buttons = HOME_QUESTIONS.map(({ label, question }, index) =>
    button(label, { id: `${HOME_ASK}:${index}`, value: question }),
  );
  return actions(buttons.filter((candidate) => candidate !== null));
}
