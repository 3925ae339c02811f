import process from 'node:process';
import { parseArgs } from 'node:util';

/** Whole numbers from the command line (`--kills 1000 --seed 7`); throws on any other option or value. */
export function numbersFrom<K extends string>(defaults: Record<K, number>): Record<K, number> {
  const names = Object.keys(defaults) as K[];
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  const { values } = parseArgs({ args: process.argv.slice(2), options });
  const given = { ...defaults };
  for (const name of names) {
    const value = values[name];
    if (value === undefined) continue;
    if (typeof value !== 'string' || !/^\d+$/.test(value))
      throw new Error(`--${name} must be a whole number`);
    given[name] = Number(value);
  }
  return given;
}
