import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCentres } from '../../../src/report/centres.ts';
import { doubtCheck } from '../../../src/report/check/doubts.ts';
import type { YearCheck, YearSubject } from '../../../src/report/check/finding.ts';
import { footnoteCheck } from '../../../src/report/check/footnotes.ts';
import { identityCheck } from '../../../src/report/check/identity.ts';
import { provenanceCheck } from '../../../src/report/check/provenance.ts';
import { referenceCheck } from '../../../src/report/check/references.ts';
import { runChecks } from '../../../src/report/check/run-checks.ts';
import { sourceCheck } from '../../../src/report/check/source.ts';
import { PROJECT_DATA } from '../../../src/report/curated-file.ts';
import { type Indicator, type YearIndex, yearIndexSchema } from '../../../src/report/record.ts';

const STORED = readFileSync(join(PROJECT_DATA, 'years/2023.json'), 'utf8');
const TEXT = readFileSync(join(PROJECT_DATA, 'reports/2023/relazione-performance-2023.txt'), 'utf8');
const centres = loadCentres(PROJECT_DATA);

function subject(edit: (index: YearIndex) => void = () => {}): YearSubject {
  const index = yearIndexSchema.parse(JSON.parse(STORED));
  edit(index);
  return { index, text: TEXT, document: null, centres };
}

function row(index: YearIndex, id: string): Indicator {
  const found = index.indicators.find((each) => each.id.startsWith(id));
  if (!found) throw new Error(`no row ${id}`);
  return found;
}

function messages(check: YearCheck, edit?: (index: YearIndex) => void): string[] {
  return check.run(subject(edit)).map(({ where, message }) => `${where}: ${message}`);
}

test('the project’s data have no faults, and three cells to know of', () => {
  const findings = runChecks(PROJECT_DATA);
  expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
  expect(findings.map(({ message }) => message)).toEqual([
    'manca la cella «tipologia» e «Sì» è stampato due volte',
    'manca la cella «tipologia» e «Sì/No» è stampato due volte',
    'manca la cella «unità di misura» e «Sì/No» è stampato due volte',
  ]);
});

describe('provenance', () => {
  test.each<[string, (index: YearIndex) => void, RegExp]>([
    [
      'another figure',
      (index) => Object.assign(row(index, 'performance-2.5.2'), { result: '172' }),
      /result are not in the row's lines: "172"/,
    ],
    [
      'a figure of another row',
      (index) => Object.assign(row(index, 'performance-2.5.2'), { target: '200' }),
      /target are not/,
    ],
    [
      'words in another order',
      (index) =>
        Object.assign(row(index, 'performance-1.4.2'), {
          name: 'N. richieste servizio di conciliazione, mediazione e arbitrato',
        }),
      /name are not/,
    ],
    [
      'a word left out',
      (index) =>
        Object.assign(row(index, 'performance-1.4.2'), {
          name: 'N. richieste di servizio conciliazione, mediazione e',
        }),
      /no field holds these words of the row: "arbitrato"/,
    ],
    [
      'a cell left out',
      (index) => Object.assign(row(index, 'pira-2.4.4'), { description: null }),
      /no field holds these words/,
    ],
    [
      'a centre left out',
      (index) => row(index, 'performance-2.1.2').centres.pop(),
      /no field holds these words of the row: "Promos"/,
    ],
    [
      'lines that are another row’s',
      (index) =>
        Object.assign(row(index, 'performance-2.5.2'), { lines: row(index, 'performance-2.5.3').lines }),
      /are not in the row's lines/,
    ],
    [
      'a hyphen that only broke a word',
      (index) => Object.assign(row(index, 'pira-4.1.3-desk'), { target: 'Sì introdu zione' }),
      /target are not/,
    ],
    [
      'an objective printed nowhere above',
      (index) =>
        Object.assign(row(index, 'performance-2.5.2'), {
          objective: 'MATCHING TRA DOMANDA E OFFERTA DI LAVORO',
        }),
      /objective are not above the row/,
    ],
    [
      'another amount',
      (index) => Object.assign(row(index, 'pira-2.4.4'), { programmeBudget: 22_043_747 }),
      /programmeBudget are not above the row: "€ 22.043.747"/,
    ],
  ])('finds %s', (_, edit, message) => {
    expect(messages(provenanceCheck, edit).join('\n')).toMatch(message);
  });

  test('a joined word, a kept hyphen and a page’s break are no faults', () => {
    expect(messages(provenanceCheck)).toEqual([]);
  });
});

describe('footnotes', () => {
  test.each<[string, (index: YearIndex) => void, RegExp]>([
    [
      'left in the value it is glued to',
      (index) => Object.assign(row(index, 'performance-1.3.1'), { result: '29', footnotes: [] }),
      /footnote 9: cited by 0 rows/,
    ],
    [
      'cited twice',
      (index) => row(index, 'performance-2.5.3').footnotes.push(13),
      /footnote 13: cited by 2 rows/,
    ],
    [
      'cited out of order',
      (index) => {
        row(index, 'performance-1.1.1').footnotes = [8];
        row(index, 'performance-1.2.1').footnotes = [7];
      },
      /cites footnote 7 after footnote 8/,
    ],
    [
      'that names another row',
      (index) => {
        const [note] = index.footnotes;
        if (note) note.indicator = 'performance-1.1.1';
      },
      /footnote 1: names the row performance-1.1.1/,
    ],
    [
      'that is not there',
      (index) => row(index, 'pira-4.4.1').footnotes.push(42),
      /cites footnote 42, which is not there/,
    ],
    [
      'that is gone',
      (index) => {
        index.footnotes.splice(4, 1);
      },
      /footnote 6: stands where footnote 5 should/,
    ],
    [
      'with a word changed',
      (index) => {
        const [note] = index.footnotes;
        if (note) note.text = note.text.replace('prodotti', 'servizi');
      },
      /footnote 1 \(line 199\): does not print "servizi"/,
    ],
    [
      'cut short',
      (index) => {
        const [note] = index.footnotes;
        if (note) note.text = note.text.replace(' Sportelli.', '');
      },
      /leaves out "Sportelli\."/,
    ],
  ])('finds one %s', (_, edit, message) => {
    expect(messages(footnoteCheck, edit).join('\n')).toMatch(message);
  });
});

describe('source', () => {
  test('finds a field that was edited, a row too many, one too few', () => {
    expect(
      messages(sourceCheck, (index) =>
        Object.assign(row(index, 'performance-2.5.2'), { result: '131', theme: 'attrattività' }),
      ),
    ).toEqual(['years/2023.json performance-2.5.2: theme, result not as the report has it']);
    const twin = messages(sourceCheck, (index) =>
      index.indicators.push({ ...row(index, 'performance-2.5.2'), id: 'performance-9.9.9' }),
    );
    expect(twin).toEqual(['years/2023.json performance-9.9.9: the report has no such row']);
    expect(messages(sourceCheck, (index) => index.indicators.pop()).join()).toMatch(
      /pira-4.4.1\S*: id, section, .* not as the report has it/,
    );
  });

  test('leaves alone what came by hand', () => {
    const byHand = messages(sourceCheck, (index) => {
      index.indicators.push({ ...row(index, 'performance-2.5.2'), id: 'performance-9.9.9', lines: [] });
      row(index, 'performance-2.5.3').stated = { comment: 'Dato confermato.' };
    });
    expect(byHand).toEqual([]);
  });

  test('finds a text that is another, or none', () => {
    expect(sourceCheck.run({ ...subject(), text: `${TEXT}\n` })[0]?.message).toMatch(
      /not the one that the index was read from/,
    );
    expect(sourceCheck.run({ ...subject(), text: null })[0]?.message).toMatch(/missing/);
  });
});

test('a PIRA code that leads nowhere is worth a look', () => {
  const edit = (index: YearIndex) => row(index, 'performance-2.5.2').piraCodes.push('7.7.7');
  expect(messages(referenceCheck, edit)).toEqual([
    'performance-2.5.2: cites PIRA 7.7.7, but the PIRA tables print no code of objective 7.7',
  ]);
});

test('two rows with one id', () => {
  const edit = (index: YearIndex) => index.indicators.push(row(index, 'performance-2.5.2'));
  expect(messages(identityCheck, edit)).toEqual(['performance-2.5.2: 2 rows have this id']);
});

test('doubts are told with their line', () => {
  const edit = (index: YearIndex) => {
    index.warnings.push({ code: 'unresolved-footnote', field: 'footnotes', line: 7, words: '42' });
    row(index, 'performance-2.5.2').uncertainties.push({
      code: 'unknown-centre',
      field: 'centres',
      line: 710,
      words: 'Nuova Area',
    });
  };
  const found = messages(doubtCheck, edit);
  expect(found).toContain('reports/2023/relazione-performance-2023.txt:7: nota 42 senza rimando sicuro');
  expect(found).toContain(
    'reports/2023/relazione-performance-2023.txt:710 performance-2.5.2: centro non riconosciuto: «Nuova Area»',
  );
});
