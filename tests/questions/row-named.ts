import { normalize } from '../../src/language/normalize.ts';
import type { Indicator } from '../../src/report/record.ts';

/**
 * The one row that a short name means: its section, then its code where it prints one, then words of its name,
 * target or theme where that does not settle it ("pira 3.1.1 economia circolare", "individual locker"). Throws
 * when it means none or several, so that a name can't slip.
 */
export function rowNamed(name: string, rows: readonly Indicator[]): Indicator {
  const [section, ...rest] = name.split(' ');
  const code = /^\d\.\d\.\d$/.test(rest[0] ?? '') ? rest.shift() : null;
  const words = normalize(rest.join(' ')).split(' ');
  const meant = rows.filter((row) => {
    const text = normalize(`${row.name} ${row.target} ${row.theme}`);
    return (
      row.section === section &&
      (code === null || row.code === code) &&
      words.every((word) => text.includes(word))
    );
  });
  const [only] = meant;
  if (!only || meant.length > 1) throw new Error(`"${name}" names ${meant.length} rows, and should name one`);
  return only;
}
