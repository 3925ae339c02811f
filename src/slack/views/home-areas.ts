import type { KnownBlock, SectionBlock } from '@slack/types';
import { tally } from '../../answer/build.ts';
import {
  bold,
  button,
  contexts,
  cut,
  escapeMarkup,
  ROW_ACTION,
} from '../../answer/render/block-kit/index.ts';
import { STATUS_MARKERS } from '../../answer/render/texts.ts';
import { noResultYet } from '../../answer/standing/texts.ts';
import type { JudgedIndicator, Year } from '../../report/corpus.ts';
import { isBehind, standingOf } from '../../report/year-on.ts';
import { MAX_AREAS } from '../areas.ts';
import { rowKey } from '../button-values.ts';
import { slackTexts } from '../texts.ts';
import { centreOption } from './area-picker.ts';
import { optionsOf } from './options.ts';

/** Ids of the menu of one's areas, and of the button to the summary of one of them. */
export const HOME_AREAS = 'home.areas';
export const HOME_AREA = 'home.area';

/** Unmet rows of one area; with ten areas the Home is full. */
const MAX_ROWS = 6;
const NAME = 150;

/** The menu of centres, and those chosen with what they missed. */
export function areaBlocks(year: Year, centres: readonly string[], chosen: readonly string[]): KnownBlock[] {
  return [
    areasMenu(centres, chosen),
    ...(chosen.length === 0 ? contexts(slackTexts.homeNoAreas) : []),
    ...chosen.flatMap((name) => areaRows(name, year)),
  ];
}

function areasMenu(centres: readonly string[], chosen: readonly string[]): SectionBlock {
  const options = optionsOf(centres.map(centreOption));
  const initial = optionsOf(chosen.map(centreOption))?.options;
  return {
    type: 'section',
    block_id: HOME_AREAS,
    text: { type: 'mrkdwn', text: slackTexts.homeChoose(MAX_AREAS) },
    ...(options === null
      ? {}
      : {
          accessory: {
            type: 'multi_static_select',
            action_id: HOME_AREAS,
            placeholder: { type: 'plain_text', text: slackTexts.areaChoose },
            max_selected_items: MAX_AREAS,
            ...options,
            ...(initial === undefined ? {} : { initial_options: initial }),
          },
        }),
  };
}

function areaRows(name: string, year: Year): KnownBlock[] {
  const rows = year.indicators.filter(({ centres }) => centres.some((centre) => centre.name === name));
  const missed = rows.filter(isBehind);
  const summary = button(slackTexts.homeSummary, { id: HOME_AREA, value: centreOption(name).value });
  const head: SectionBlock = {
    type: 'section',
    text: {
      type: 'mrkdwn',
      text: `${bold(cut(name, NAME))} · ${slackTexts.homeCounts(tally(rows))}`,
      verbatim: true,
    },
    ...(summary === null ? {} : { accessory: summary }),
  };
  const left = missed.length - MAX_ROWS;
  return [
    head,
    ...missed.slice(0, MAX_ROWS).map((row) => missedRow(row, year)),
    ...(left > 0 ? contexts(slackTexts.homeMore(left)) : []),
  ];
}

function missedRow(row: JudgedIndicator, year: Year): SectionBlock {
  const name = cut(row.code === null ? row.name : `${row.code} ${row.name}`, NAME);
  const figures = slackTexts.homeFigures(cut(row.result || noResultYet, NAME), cut(row.target, NAME));
  const details = button(slackTexts.homeDetails, { id: ROW_ACTION, value: rowKey(year.year, row.id) });
  const text = `${STATUS_MARKERS[standingOf(row)]} ${escapeMarkup(name)}\n${escapeMarkup(figures)}`;
  return {
    type: 'section',
    text: { type: 'mrkdwn', text, verbatim: true },
    ...(details === null ? {} : { accessory: details }),
  };
}
