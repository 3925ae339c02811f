/** What one case of the bench found: a table with a ratio in each row. */
export interface Section {
  title: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  /** What a reader must know to judge the figures. */
  remarks: readonly string[];
}

/** In ms, with as many digits as tell something. */
export function ms(value: number): string {
  return value >= 100
    ? `${Math.round(value)} ms`
    : value >= 1
      ? `${value.toFixed(1)} ms`
      : `${value.toFixed(3)} ms`;
}

export function times(ours: number, theirs: number): string {
  return theirs === 0 ? '-' : `${(ours / theirs).toFixed(2)}×`;
}

export function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((part / whole) * 100).toFixed(0)}% (${part}/${whole})`;
}

/** A Markdown table under its title. */
export function printed({ title, columns, rows, remarks }: Section): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    `## ${title}`,
    '',
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map(line),
    '',
    ...remarks.flatMap((remark) => [remark, '']),
  ].join('\n');
}
