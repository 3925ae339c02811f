import { describe, expect, it } from 'vitest';
import { editorFindings } from '../../../src/report/check/editors.ts';
import { isEditorOf } from '../../../src/report/editors.ts';
import { anIndicator, aYear } from '../an-indicator.ts';

const ROW = anIndicator('a', { centres: [{ name: 'Formaper', printed: 'FORMAPER' }] });
const YEARS = new Map([[2023, aYear([ROW])]]);
const named = (centre: string) => [{ centre, users: ['U0ANNA'], reason: 'prova' }];

describe('who is named for a centre', () => {
  it.each([
    ['as answers write it', 'Formaper', true],
    ['in other capitals', 'formaper', true],
    ['that no row has', 'Formapar', false],
  ])('%s', (_, centre, found) => {
    expect(editorFindings(named(centre), { years: YEARS })).toHaveLength(found ? 0 : 1);
    expect(isEditorOf('U0ANNA', ROW, named(centre))).toBe(found);
    expect(isEditorOf('U0BRUNO', ROW, named(centre))).toBe(false);
  });

  it('is told where the name stands', () => {
    expect(editorFindings([...named('Formaper'), ...named('Altro')], { years: YEARS })).toEqual([
      {
        level: 'error',
        where: 'curated/editors.json entry 2',
        message: 'names "Altro", a centre of no row; write it as answers do',
      },
    ]);
  });
});
