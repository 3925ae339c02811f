import type { KnownBlock } from '@slack/types';
import {
  actions,
  bold,
  button,
  contexts,
  cut,
  escapeMarkup,
  sections,
} from '../../answer/render/block-kit/index.ts';
import type { Fault } from '../../planning/fault.ts';
import type { Proposal } from '../../planning/propose.ts';
import { differenceGroups, differenceSummary } from '../../planning/texts/changes.ts';
import { faultText, noticeText } from '../../planning/texts/faults.ts';
import type { Sent } from '../reply.ts';
import { PLANNING } from './ids.ts';
import { type LineGroup, listing, wholeListing } from './listing.ts';
import { planningTexts as t } from './texts.ts';

/** What a workbook would do, as a message; `rest` is the whole list where the message cannot hold it. */
export interface DryRunMessage {
  message: Required<Sent>;
  rest: { name: string; content: string } | null;
}

export interface DryRunParts {
  file: string;
  proposal: Proposal;
  /** Of the proposal that waits; null where there is nothing to confirm. */
  id: string | null;
  /** The line under the headline; none where there is nothing more to say. */
  lead?: string;
}

export function dryRunMessage({ file, proposal, id, lead }: DryRunParts): DryRunMessage {
  const groups = groupsOf(proposal);
  const { blocks, left } = listing(groups);
  const headline = headlineOf(file, proposal);
  const buttons = buttonsOf(proposal, id);
  return {
    message: {
      text: escapeMarkup(cut(headline, 1_000)),
      blocks: [
        ...sections(bold(headline)),
        ...(lead === undefined ? [] : contexts(lead)),
        ...blocks,
        ...(left === 0 ? [] : contexts(t.more(left))),
        ...(proposal.outcome === 'faulty' ? contexts(t.faultyHint) : []),
        ...(buttons.length === 0 ? [] : [actions(buttons)]),
      ],
    },
    rest: left === 0 ? null : { name: t.listFile(proposal.year), content: wholeListing(groups) },
  };
}

/** The same once something came of it: `status` is ready markup, and takes the place of the buttons. */
export function settledMessage(parts: Omit<DryRunParts, 'id'>, status: string): Required<Sent> {
  const { message } = dryRunMessage({ ...parts, id: null });
  const blocks: KnownBlock[] = message.blocks.filter(
    (block): block is KnownBlock => block.type !== 'actions' && block.type !== 'data_visualization',
  );
  return { text: status, blocks: [...blocks, ...sections(status)] };
}

function headlineOf(file: string, proposal: Proposal): string {
  switch (proposal.outcome) {
    case 'faulty':
      return t.faulty(file, proposal.faults.length);
    case 'unchanged':
      return t.unchanged(file, proposal.year);
    case 'ready': {
      const say = proposal.isNewYear ? t.newYear : t.ready;
      return say(file, proposal.year, differenceSummary(proposal.difference));
    }
  }
}

function buttonsOf({ outcome }: Proposal, id: string | null) {
  if (outcome !== 'ready') return [workbookButton()].filter((one) => one !== null);
  if (id === null) return [];
  const apply = button(t.apply, { id: PLANNING.apply, value: id });
  const cancel = button(t.cancel, { id: PLANNING.cancel, value: id });
  return [apply === null ? null : { ...apply, style: 'primary' as const }, cancel].filter(
    (one) => one !== null,
  );
}

/** Gives the workbook of today, to begin from. */
export function workbookButton() {
  return button(t.workbook, { id: PLANNING.workbook, value: PLANNING.workbook });
}

/** What matters most comes first: a message may not hold all. */
function groupsOf(proposal: Proposal): LineGroup[] {
  const notices =
    proposal.notices.length === 0 ? [] : [{ title: t.notRead, lines: proposal.notices.map(noticeText) }];
  switch (proposal.outcome) {
    case 'faulty':
      return [...faultGroups(proposal.faults), ...notices];
    case 'unchanged':
      return notices;
    case 'ready': {
      const groups = differenceGroups(proposal.difference);
      const verdicts = proposal.difference.verdicts.length === 0 ? [] : groups.slice(-1);
      return [...verdicts, ...groups.slice(0, groups.length - verdicts.length), ...notices];
    }
  }
}

/** By sheet, in the order of the workbook. */
function faultGroups(faults: readonly Fault[]): LineGroup[] {
  const sheets = [...new Set(faults.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => ({
    title: sheet === null ? t.wholeFile : t.sheet(sheet),
    lines: faults
      .filter((fault) => fault.sheet === sheet)
      .map((fault) => faultText({ ...fault, sheet: null })),
  }));
}
