import { editDistance } from '../language/edit-distance.ts';
import { normalize } from '../language/normalize.ts';
import type { KnownCentre } from '../report/centres.ts';
import type { Centre, Indicator, YearIndex } from '../report/record.ts';
import { type CellValue, readItems } from './cell-values.ts';
import type { ReadCell } from './sheet.ts';

/** Every spelling of a centre, in its normal form, to its one name. */
export type CentreDirectory = ReadonlyMap<string, string>;

/** Those we know, and those that the year names already. */
export function centreDirectory(known: readonly KnownCentre[], base: YearIndex | null): CentreDirectory {
  const printed = (base?.indicators ?? []).flatMap(({ centres }) => centres);
  return new Map([
    ...printed.flatMap(({ name, printed }) => [pair(name, name), pair(printed, name)]),
    ...known.flatMap(({ name, spellings }) => [name, ...spellings].map((spelling) => pair(spelling, name))),
  ]);
}

/** A centre that the row had keeps the spelling that the report printed. */
export function readCentres(
  cell: ReadCell,
  directory: CentreDirectory,
  base: Indicator | null,
): CellValue<Centre[]> {
  const read = readItems(cell);
  if ('problem' in read) return read;
  const items = read.value ?? [];
  const wrong = items.find((item) => !directory.has(normalize(item)));
  if (wrong !== undefined)
    return { problem: { code: 'unknown-centre', words: wrong, nearest: nearestTo(wrong, directory) } };
  const centres = items.map((item): Centre => {
    const name = directory.get(normalize(item)) ?? item;
    return { name, printed: base?.centres.find((centre) => centre.name === name)?.printed ?? item };
  });
  const twice = centres.find(({ name }, at) => centres.findIndex((other) => other.name === name) !== at);
  return twice === undefined ? { value: centres } : { problem: { code: 'repeated-item', words: twice.name } };
}

function pair(spelling: string, name: string): [string, string] {
  return [normalize(spelling), name];
}

/** Beyond a third of its letters a name is another one. */
function nearestTo(words: string, directory: CentreDirectory): string | null {
  const wanted = normalize(words);
  const [best] = [...directory]
    .map(([spelling, name]) => ({ name, distance: editDistance(wanted, spelling, wanted.length) }))
    .toSorted((a, b) => a.distance - b.distance);
  return best !== undefined && best.distance * 3 <= wanted.length ? best.name : null;
}
