import { italianDay } from '../../language/italian-time.ts';
import type { JudgedIndicator, Year } from '../../report/corpus.ts';
import { type Edit, lastEditOf, type RowEdit } from '../../report/edits.ts';
import { editTexts as t } from './texts.ts';

/** What the office says of a row beside its report, and who changed it last: one line each. */
export function editLines({ id, stated }: JudgedIndicator, { edits }: Pick<Year, 'edits'>): string[] {
  const last = lastEditOf(edits, id);
  return [
    ...(stated?.asOf === undefined ? [] : [t.asOf(stated.asOf)]),
    ...(stated?.comment === undefined ? [] : [t.comment(stated.comment)]),
    ...(last === null ? [] : [editLine(last.edit, last.row)]),
  ];
}

/** "Aggiornato da Anna Rossi il 30/09/2024: risultato 127 → 131 («dato di settembre»)." */
export function editLine({ kind, author, at, reason }: Edit, { kind: deed, fields }: RowEdit): string {
  const told = [
    { column: 'result', label: t.result },
    { column: 'target', label: t.target },
  ].flatMap(({ column, label }) => {
    const field = fields.find((one) => one.column === column);
    return field === undefined ? [] : [t.changed(label, field.before, field.after)];
  });
  const others = fields.length - told.length;
  const rest = others === 0 ? [] : [told.length === 0 ? t.onlyOthers(others) : t.others(others)];
  const what = deed === 'changed' ? [...told, ...rest] : [];
  return t.line(t.deed[deed][kind], author, italianDay(new Date(at)), what, reason);
}
