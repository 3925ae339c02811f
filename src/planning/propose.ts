import { basename } from 'node:path';
import { loadCentres } from '../report/centres.ts';
import { type Knowledge, loadKnowledge } from '../report/knowledge.ts';
import type { Stated, YearIndex } from '../report/record.ts';
import { readJudged, readLink, readWhole } from './cell-values.ts';
import { type Change, commitVersion, type Signature } from './commit-version.ts';
import { type Difference, differenceOf, isNothing } from './difference.ts';
import type { Fault, Notice } from './fault.ts';
import { openWorkbook } from './open-workbook.ts';
import { readWorkbook } from './read-workbook.ts';
import type { ReadCell, ReadSheet } from './sheet.ts';
import { COLUMN_LABELS } from './texts/columns.ts';
import { fingerprint, type Version } from './version.ts';
import { readYearFile, type YearPlace } from './year-files.ts';

/** What a change would do; nothing is written until it is applied. */
export type Proposal =
  | { outcome: 'faulty'; year: number; faults: readonly Fault[]; notices: readonly Notice[] }
  | { outcome: 'unchanged'; year: number; notices: readonly Notice[] }
  | {
      outcome: 'ready';
      year: number;
      /** The year is not there yet. */
      isNewYear: boolean;
      notices: readonly Notice[];
      difference: Difference;
      change: Change;
    };

export interface WorkbookFile {
  /** With its ending. */
  name: string;
  bytes: Uint8Array;
}

/**
 * Reads a workbook against the year that it names, or that is asked for, without writing anything. Throws
 * UnreadableWorkbookError for a file that is none.
 */
export async function proposeWorkbook(
  { name, bytes }: WorkbookFile,
  { dataDir, year: asked }: { dataDir: string; year: number | null },
): Promise<Proposal> {
  const sheets = openWorkbook(name, bytes);
  const year = asked ?? yearOn(sheets) ?? 0;
  const knowledge = loadKnowledge(dataDir);
  const current = await readYearFile({ dataDir, year });
  const file = basename(name);
  const { faults, notices, index } = readWorkbook(sheets, {
    year,
    base: current?.index ?? null,
    source: { file: `workbooks/${file}`, sha256: fingerprint(bytes) },
    knowledge,
    centres: loadCentres(dataDir),
  });
  if (index === null) return { outcome: 'faulty', year, faults, notices };
  return proposal(index, { current, knowledge, notices, kind: 'workbook', file });
}

/** One row's news, as somebody enters it by hand; a key that is left out stays as it is, null takes it away. */
export interface RowUpdate {
  id: string;
  result?: string;
  stated?: { [K in keyof Stated]?: Stated[K] | null };
}

/** Works out the change of one row, its words held to the workbook's rules. Throws where the row is not there. */
export async function proposeUpdate(place: YearPlace, update: RowUpdate): Promise<Proposal> {
  const current = await readYearFile(place);
  const row = current?.index.indicators.find(({ id }) => id === update.id);
  if (!current || !row) throw new Error(`no row ${update.id} in ${place.year}; look it up in the export`);
  const faults = updateFaults(update, place.year);
  if (faults.length > 0) return { outcome: 'faulty', year: place.year, faults, notices: [] };
  const stated = withNews(row.stated, update.stated);
  const { stated: _, ...rest } = row;
  const changed = {
    ...rest,
    result: update.result?.trim() ?? row.result,
    ...(Object.keys(stated).length > 0 && { stated }),
  };
  const index: YearIndex = {
    ...current.index,
    indicators: current.index.indicators.map((each) => (each === row ? changed : each)),
  };
  const knowledge = loadKnowledge(place.dataDir);
  return proposal(index, { current, knowledge, notices: [], kind: 'update', file: null });
}

function withNews(stated: Stated = {}, news: RowUpdate['stated'] = {}): Stated {
  const all = Object.entries({ ...stated, ...news }).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  return Object.fromEntries(all);
}

function updateFaults({ result, stated }: RowUpdate, year: number): Fault[] {
  const cell = (text: string | undefined): ReadCell => ({ kind: 'text', text: text ?? '' });
  const read = [
    { column: COLUMN_LABELS.result, value: readJudged(cell(result), year) },
    { column: COLUMN_LABELS.evidence, value: readLink(cell(stated?.evidence ?? undefined)) },
  ];
  return read.flatMap(({ column, value }) =>
    'problem' in value ? [{ sheet: null, row: null, column, problem: value.problem }] : [],
  );
}

/** Brings a proposal into force; throws as `commitVersion` does. */
export async function applyProposal(
  { year, change }: Extract<Proposal, { outcome: 'ready' }>,
  { dataDir, ...signature }: Signature & { dataDir: string },
): Promise<Version> {
  return await commitVersion({ dataDir, year }, change, signature);
}

interface ProposalContext extends Pick<Change, 'kind' | 'file'> {
  current: { index: YearIndex; sha256: string } | null;
  knowledge: Knowledge;
  notices: readonly Notice[];
}

function proposal(index: YearIndex, { current, knowledge, notices, kind, file }: ProposalContext): Proposal {
  const { year } = index;
  const difference = differenceOf(current?.index ?? null, index, knowledge);
  if (isNothing(difference)) return { outcome: 'unchanged', year, notices };
  const base = current?.sha256 ?? null;
  const change: Change = { kind, file, restores: null, difference, index, base };
  return { outcome: 'ready', year, isNewYear: current === null, notices, difference, change };
}

/** The first year that any row names. */
function yearOn(sheets: readonly ReadSheet[]): number | null {
  for (const { rows } of sheets) {
    const [head, ...body] = rows;
    const place = head?.cells.findIndex((cell) => cell.kind === 'text' && cell.text === COLUMN_LABELS.year);
    for (const row of body) {
      const read = readWhole(row.cells[place ?? -1] ?? { kind: 'empty' });
      if ('value' in read && read.value !== null && read.value >= 2000 && read.value <= 2100)
        return read.value;
    }
  }
  return null;
}
