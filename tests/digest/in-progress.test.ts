import { describe, expect, it } from 'vitest';
import { renderPlainText } from '../../src/answer/render/plain-text.ts';
import { composeDigest } from '../../src/digest/compose.ts';
import { editionOf } from '../../src/digest/edition.ts';
import { type Snapshot, snapshotOf } from '../../src/digest/snapshot.ts';
import type { Year } from '../../src/report/corpus.ts';
import { judgeYear } from '../../src/report/judge-year.ts';
import type { Indicator, YearIndex } from '../../src/report/record.ts';
import { yearOn } from '../../src/report/year-on.ts';
import { anIndicator } from '../report/an-indicator.ts';
import { aSubscription } from './simulation/a-subscription.ts';

/** The year 2026, its report not out, with these rows as of a day. */
function running(rows: Record<string, Partial<Indicator>>, day: string): Year {
  const index: YearIndex = {
    schemaVersion: 1,
    year: 2026,
    inProgress: true,
    source: { file: 'workbooks/anno.xlsx', sha256: '0'.repeat(64) },
    indicators: Object.entries(rows).map(([id, known]) => anIndicator(id, { name: id, ...known })),
    footnotes: [],
    warnings: [],
  };
  const knowledge = { directions: [], overrides: [], causes: [], relations: [], anomalies: [] };
  return yearOn(judgeYear(index, knowledge), day);
}

function digest(day: string, year: Year, told: { day: string; snapshot: Snapshot } | null) {
  const subscription = aSubscription();
  const told0 = told && { day: told.day, version: 'before' };
  const edition = editionOf({ ...subscription, progress: { ...subscription.progress, told: told0 } }, day, {
    year,
    now: snapshotOf(year).snapshot,
    snapshot: () => told?.snapshot ?? null,
  });
  return renderPlainText(composeDigest(edition, 'daily').answer);
}

const ROWS = {
  behind: { target: '100', result: '40' },
  fine: { target: '100', result: '80' },
  done: { target: 'Sì', result: 'Sì' },
  blank: { target: '5', result: '' },
};

describe('a digest of a year in progress', () => {
  it('counts what is late or at risk, and nothing as missed', () => {
    const text = digest('2026-07-01', running(ROWS, '2026-07-01'), null);
    expect(text).toContain('1 indicatore in ritardo o a rischio su 4');
    expect(text).toContain('In ritardo o a rischio: 1 su 4 indicatori (1 a rischio).');
    expect(text).toContain('Dati: anno 2026 in corso, situazione al 01/07/2026');
    expect(text).not.toMatch(/non raggiunt|Relazione/);
  });

  it('tells what fell behind and what caught up, by the states', () => {
    const before = { day: '2026-07-01', snapshot: snapshotOf(running(ROWS, '2026-07-01')).snapshot };
    const now = { ...ROWS, behind: { target: '100', result: '70' }, fine: { target: '100', result: '20' } };
    const text = digest('2026-07-02', running(now, '2026-07-02'), before);
    expect(text).toContain('1 ora in ritardo o a rischio e 1 recuperato');
    expect(text).toContain('fine: in ritardo (era in linea)');
    expect(text).toContain('behind: in linea (era a rischio)');
  });

  it('tells what time alone does', () => {
    const early = running({ fine: ROWS.fine }, '2026-06-30');
    const text = digest('2026-12-15', running({ fine: ROWS.fine }, '2026-12-15'), {
      day: '2026-06-30',
      snapshot: snapshotOf(early).snapshot,
    });
    expect(text).toContain('fine: a rischio (era in linea)');
  });

  it('reminds of deadlines that are near', () => {
    const rows = { piano: { target: 'Entro 31/7/2026', result: '' } };
    expect(digest('2026-07-22', running(rows, '2026-07-22'), null)).toMatch(
      /entro il 31\/07\/2026 \(mancano \d+/,
    );
  });

  it('is provisional once the year is over and its report is not out', () => {
    const text = digest('2027-01-11', running(ROWS, '2027-01-11'), null);
    expect(text).toContain('Il 2026 è finito ma la sua Relazione non c’è ancora');
    expect(text).toContain('non raggiunti');
  });
});
