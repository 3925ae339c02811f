import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyReport, proposeReport } from '../../src/planning/propose-report.ts';
import { editPart } from '../report/import/docx/edit-parts.ts';

/**
 * A process that imports report after report in Word until it is killed, each with the next number as one row's
 * result: all of one year, signed, or each of a year of its own.
 */
const [, , folder = '', mode = ''] = process.argv;
const dataDir = join(folder, 'data');
const report = await readFile(join(folder, 'report.docx'));
for (let turn = 1; turn < 100; turn++) {
  const path = join(folder, 'next.docx');
  await writeFile(
    path,
    editPart(report, 'word/document.xml', (xml) => xml.replaceAll('>§<', `>${process.pid}${turn}<`)),
  );
  const year = mode === 'one-year' ? 2023 : 2000 + turn;
  const reason = `${process.pid}${turn}`;
  const signature = mode === 'one-year' ? { author: 'Prova', reason, at: '2024-01-02T03:04:05Z' } : null;
  await applyReport(await proposeReport({ path, year, dataDir }), { dataDir, signature });
  process.stdout.write(`${reason}\n`);
}
