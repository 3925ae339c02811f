import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Of a version of a year, what its answers tell: who changed which rows, when and why. Further keys are others' concern. */
const versionSchema = z.object({
  number: z.int(),
  kind: z.enum(['found', 'report', 'workbook', 'update', 'undo']),
  at: z.string(),
  author: z.string().nullable(),
  reason: z.string().nullable(),
  sha256: z.string(),
  difference: z
    .object({
      rows: z.array(
        z.object({
          kind: z.enum(['new', 'changed', 'gone']),
          id: z.string(),
          fields: z.array(z.object({ column: z.string(), before: z.string(), after: z.string() })),
        }),
      ),
    })
    .nullable(),
});

/** What one change did to a row: which of the workbook's columns say something else now. */
export type RowEdit = NonNullable<z.infer<typeof versionSchema>['difference']>['rows'][number];

/** A change of a year's data that somebody answers for. */
export interface Edit {
  kind: 'workbook' | 'update' | 'undo';
  /** An ISO time. */
  at: string;
  author: string;
  reason: string | null;
  rows: readonly RowEdit[];
}

/**
 * What people changed since the year was last read out of its report, oldest first; `yearFile` is the year's own
 * file as it lies there. None where the year was put there past its versions: then they tell of other data. One
 * that a crash kept from getting its number is among them.
 */
export function readEdits(dataDir: string, year: number, yearFile: Uint8Array): Edit[] {
  const folder = join(dataDir, 'versions', String(year));
  const versions = namesIn(folder)
    .flatMap((name) => readVersion(join(folder, name)) ?? [])
    .toSorted((one, other) => one.number - other.number);
  const pending = readVersion(join(folder, 'pending.json'));
  if (versions.length === 0 && pending === null) return [];
  const inForce = createHash('sha256').update(yearFile).digest('hex');
  if (pending?.sha256 === inForce) versions.push(pending);
  if (versions.at(-1)?.sha256 !== inForce) return [];
  const since = versions.findLastIndex(({ kind }) => kind === 'found' || kind === 'report');
  return versions
    .slice(since + 1)
    .flatMap(({ kind, at, author, reason, difference }) =>
      kind === 'found' || kind === 'report' || author === null
        ? []
        : [{ kind, at, author, reason, rows: difference?.rows ?? [] }],
    );
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => /^\d{4,}\.json$/.test(name));
  } catch {
    return [];
  }
}

/** Null where it is missing or damaged: the command that lists the versions says so; no answer has to wait for it. */
function readVersion(path: string): z.infer<typeof versionSchema> | null {
  try {
    return versionSchema.parse(JSON.parse(headOf(readFileSync(path, 'utf8'))));
  } catch {
    return null;
  }
}

/** The whole year comes last in a version and is a thousand times longer; no quoted words hold a bare quote. */
function headOf(text: string): string {
  const end = text.indexOf(',"index":{');
  return end < 0 ? text : `${text.slice(0, end)}}`;
}

/** The last change that touched a row; null where nobody has. */
export function lastEditOf(edits: readonly Edit[], id: string): { edit: Edit; row: RowEdit } | null {
  for (const edit of edits.toReversed()) {
    const row = edit.rows.find((one) => one.id === id);
    if (row !== undefined) return { edit, row };
  }
  return null;
}
