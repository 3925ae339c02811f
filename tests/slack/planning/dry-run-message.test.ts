import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../src/planning/fault.ts';
import type { Proposal } from '../../../src/planning/propose.ts';
import { dryRunMessage, settledMessage } from '../../../src/slack/planning/dry-run-message.ts';
import { validateMessage } from '../../../src/workspace/blocks/validate.ts';
import { YEAR } from '../../planning/the-year.ts';
import { actionIds, shown } from '../shown.ts';

const ROWS = 300;
const HOSTILE = '<!channel> & *grassetto* '.repeat(4);

const faults: Fault[] = Array.from({ length: ROWS }, (_, at) => ({
  sheet: at % 2 === 0 ? 'Performance' : 'PIRA',
  row: at + 2,
  column: 'Risultato',
  problem: { code: 'not-a-number', words: `${at} ${HOSTILE}` },
}));
const FAULTY: Proposal = { outcome: 'faulty', year: 2023, faults, notices: [] };

const difference = {
  rows: faults.map((_, at) => ({
    kind: 'new' as const,
    id: `riga-${at}`,
    section: 'performance' as const,
    code: null,
    name: `${at} ${HOSTILE}`,
    fields: [],
  })),
  notes: [],
  verdicts: [{ id: 'riga-0', before: null, after: 'met' as const }],
};
const NEW_YEAR: Proposal = {
  outcome: 'ready',
  year: 2024,
  isNewYear: true,
  notices: [{ code: 'unknown-sheet', sheet: HOSTILE }],
  difference,
  change: { kind: 'workbook', file: 'a.xlsx', restores: null, difference, index: YEAR, base: null },
};

describe.each<[string, Proposal, string[]]>([
  ['very many faults', FAULTY, ['planning.workbook']],
  ['a whole new year', NEW_YEAR, ['planning.apply', 'planning.cancel']],
])('the message of %s', (_, proposal, buttons) => {
  const { message, rest } = dryRunMessage({ file: HOSTILE, proposal, id: 'x', lead: HOSTILE });

  it('stays inside Slack’s limits and pings nobody', () => {
    expect(validateMessage(message.blocks)).toEqual([]);
    expect(JSON.stringify(message)).not.toContain('<!channel>');
    expect(actionIds(message)).toEqual(buttons);
  });

  it('counts what it leaves to the file, which has all', () => {
    const [told = '', left = ''] = /altre (\d+) righe, nel file qui sotto/.exec(shown(message)) ?? [];
    expect(told).not.toBe('');
    const all = rest?.content.split('\r\n').filter((line) => line.startsWith('  ')) ?? [];
    expect(shown(message).match(/^• /gm)).toHaveLength(all.length - Number(left));
    expect(all.length).toBeGreaterThanOrEqual(ROWS);
    expect(rest?.name).toBe(`prova-${proposal.year}.txt`);
  });

  it('loses its buttons once something came of it', () => {
    const settled = settledMessage({ file: 'a.xlsx', proposal }, 'Applicata da <@U0BRUNO>');
    expect(actionIds(settled)).toEqual([]);
    expect(shown(settled)).toContain('Applicata da <@U0BRUNO>');
    expect(validateMessage(settled.blocks)).toEqual([]);
  });
});

it('tells first which verdicts change', () => {
  const { message } = dryRunMessage({ file: 'a.xlsx', proposal: NEW_YEAR, id: 'x' });
  expect(shown(message)).toMatch(/^«a\.xlsx», 2024, un anno nuovo: [^\n]+\nEsiti che cambiano \(1\)/);
});
