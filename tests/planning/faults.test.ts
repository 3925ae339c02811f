import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { proposeWorkbook } from '../../src/planning/propose.ts';
import type { WrittenSheet } from '../../src/planning/sheet.ts';
import { faultText } from '../../src/planning/texts/faults.ts';
import { writeCsv } from '../../src/planning/write-csv.ts';
import { writeXlsx } from '../../src/planning/write-xlsx.ts';
import { dataFolder } from './data-folder.ts';
import { edited } from './edited.ts';
import { FAULTS, SHEETS } from './many-faults.ts';

async function filesOf(folder: string): Promise<[string, string][]> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((each) =>
    each.isFile(),
  );
  const paths = names.map((each) => join(each.parentPath, each.name)).toSorted();
  return await Promise.all(
    paths.map(async (path): Promise<[string, string]> => [path, await readFile(path, 'utf8')]),
  );
}

async function faultsOf(name: string, bytes: Uint8Array): Promise<string[]> {
  const dataDir = await dataFolder();
  const before = await filesOf(dataDir);
  const proposal = await proposeWorkbook({ name, bytes }, { dataDir, year: 2023 });
  expect(await filesOf(dataDir)).toEqual(before);
  return proposal.outcome === 'faulty' ? proposal.faults.map(faultText) : [];
}

describe('a workbook with many faults', () => {
  it('is told all of them at once, each at its cell, and changes nothing', async () => {
    const told = await faultsOf('anno.xlsx', await writeXlsx(edited(SHEETS, FAULTS)));
    // The notes that a fault leaves out are missed where they are cited.
    const ownFaults = told.filter((line) => !/Note: la nota «[23]» non c’è/.test(line));
    expect(ownFaults.toSorted()).toEqual(FAULTS.map((each) => each.told).toSorted());
    expect(new Set(FAULTS.map(({ row, sheet, column }) => `${sheet} ${row} ${column}`)).size).toBeGreaterThan(
      20,
    );
  });

  it.each(FAULTS)('$told', async (fault) => {
    const told = await faultsOf('anno.csv', writeCsv(edited(SHEETS, [fault])));
    expect(told.length).toBeGreaterThan(0);
    expect(told.some((line) => line.startsWith(`foglio ${fault.sheet}, riga `))).toBe(true);
  });
});

describe('sheets and columns', () => {
  const without = (name: string, label: string): WrittenSheet[] =>
    SHEETS.map((sheet) => {
      const place = sheet.columns.findIndex((column) => column.label === label);
      const drop = <T>(list: readonly T[]) => list.filter((_, index) => index !== place);
      return sheet.name === name
        ? { ...sheet, columns: drop(sheet.columns), rows: sheet.rows.map(drop) }
        : sheet;
    });

  it.each<[string, WrittenSheet[], string[]]>([
    ['a sheet that is gone', SHEETS.filter(({ name }) => name !== 'PIRA'), ['foglio PIRA: il foglio manca']],
    ['a column that is gone', without('PIRA', 'Fonte'), ['foglio PIRA, Fonte: la colonna manca']],
    [
      'a column that is there twice',
      SHEETS.map((sheet) => ({
        ...sheet,
        columns: sheet.columns.map((column) =>
          column.label === 'Fonte' && sheet.name === 'PIRA' ? { ...column, label: 'Target' } : column,
        ),
      })),
      ['foglio PIRA, riga 1, Target: la colonna c’è due volte', 'foglio PIRA, Fonte: la colonna manca'],
    ],
  ])('%s', async (_, sheets, told) => {
    expect((await faultsOf('anno.xlsx', await writeXlsx(sheets))).toSorted()).toEqual(told.toSorted());
  });
});

describe('cells that a spreadsheet works out', () => {
  const patched = async (from: RegExp, to: string): Promise<Uint8Array> => {
    const parts = unzipSync(await writeXlsx(SHEETS));
    const sheet = strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
    expect(sheet).toMatch(from);
    return zipSync({ ...parts, 'xl/worksheets/sheet2.xml': strToU8(sheet.replace(from, to)) });
  };

  it.each([
    [
      '<c r="J5" t="n"><f>1+1</f><v>2</v></c>',
      'foglio Performance, riga 5, Risultato: contiene una formula («=1+1»): scrivere il valore',
    ],
    ['<c r="J5" t="e"><v>#N/A</v></c>', 'foglio Performance, riga 5, Risultato: contiene l’errore #N/A'],
    [
      '<c r="J5" t="inlineStr"><is><t>=HYPERLINK("x")</t></is></c>',
      'foglio Performance, riga 5, Risultato: contiene una formula («=HYPERLINK("x")»): scrivere il valore',
    ],
  ])('%s', async (cell, told) => {
    const bytes = await patched(/<c r="J5"[^>]*>.*?<\/c>/, cell);
    expect(await faultsOf('anno.xlsx', bytes)).toEqual([told]);
  });
});

describe('files that are no workbook', () => {
  const huge = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(31_000_000) });
  const entity = zipSync({
    'xl/workbook.xml': strToU8('<!DOCTYPE a [<!ENTITY b "b">]><workbook/>'),
    'xl/_rels/workbook.xml.rels': strToU8('<Relationships/>'),
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['bomb.xlsx', huge, /aperto, supererebbe 30 MB/],
    [
      'parts.xlsx',
      zipSync(Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`${at}`, strToU8('')]))),
      /troppe parti/,
    ],
    ['large.xlsx', new Uint8Array(3_000_001), /supera 3 MB/],
    ['macros.xlsx', zipSync({ 'xl/vbaProject.bin': strToU8('') }), /contiene macro/],
    ['old.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), /protetto da password o in un vecchio formato/],
    [
      'cut.xlsx',
      zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }).slice(0, 40),
      /non si legge come \.xlsx/,
    ],
    ['empty.xlsx', zipSync({}), /non si legge come \.xlsx/],
    ['entity.xlsx', entity, /dichiarazioni/],
    ['other.csv', strToU8('a;b\n1;2'), /non comincia con la colonna «Foglio»/],
    ['quote.csv', strToU8('Foglio;Anno\nPIRA;"2023'), /virgolette aperte/],
    ['text.docx', strToU8('ciao'), /non è un \.xlsx né un \.csv/],
  ])('%s', async (name, bytes, told) => {
    await expect(faultsOf(name, bytes)).rejects.toThrow(told);
  });
});
