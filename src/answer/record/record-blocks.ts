import type { JudgedIndicator } from '../../report/corpus.ts';
import type { AnswerBlock } from '../answer.ts';
import { euro, SECTION_NAMES, THEME_NAMES } from '../texts.ts';
import { recordTexts as t } from './texts.ts';

/** Everything that the report prints about one indicator, field by field; fields that it lacks are left out. */
export function recordBlocks(row: JudgedIndicator): AnswerBlock[] {
  const lines = fieldsOf(row).flatMap(([label, value]) =>
    value === null || value === '' ? [] : [t.line(label, value)],
  );
  return [
    { kind: 'heading', text: t.heading },
    { kind: 'bullets', items: lines },
  ];
}

function fieldsOf(row: JudgedIndicator): [string, string | null][] {
  return [
    [t.section, SECTION_NAMES[row.section]],
    [t.code, row.code],
    [t.theme, THEME_NAMES[row.theme]],
    [t.objective, row.objective],
    [t.name, row.name],
    [t.description, row.description],
    [t.type, row.type],
    [t.flags, row.flags.join(', ')],
    [t.unit, row.unit],
    [t.algorithm, row.algorithm],
    [t.target, row.target],
    [t.result, row.result],
    [t.centres, row.centres.map(({ name }) => name).join(', ')],
    [t.beneficiaries, row.beneficiaries],
    [t.publicValue, row.publicValue],
    [t.piraCodes, row.piraCodes.join(', ')],
    [t.mission, row.mission && t.coded(row.mission.code, row.mission.name)],
    [t.programme, programmeOf(row)],
    [t.dataSource, row.source],
    [t.period, row.stated?.period ?? null],
    [t.evidence, row.stated?.evidence ?? null],
  ];
}

function programmeOf({ programme, programmeBudget }: JudgedIndicator): string | null {
  if (programme === null) return null;
  const name = t.coded(programme.code, programme.name);
  return programmeBudget === null ? name : t.funded(name, euro(programmeBudget));
}
