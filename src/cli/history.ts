import { differenceLines, planningTexts, versionLine } from '../planning/texts/changes.ts';
import { readVersions, readYearFile } from '../planning/year-files.ts';
import { type Command, UsageError } from './command.ts';
import { versionNumber } from './version-number.ts';
import { yearWanted } from './year-wanted.ts';

export const historyCommand: Command = {
  name: 'history',
  usage: '[--year Y] [--version N] [--json]',
  summary:
    'Lists the versions of a year with author, time and reason; with --version, what that one changed.',
  options: { version: { type: 'string' }, json: { type: 'boolean' } },
  async run({ positionals, values, dataDir, year }, io) {
    if (positionals.length > 0) throw new UsageError(`history takes no "${positionals[0]}"`);
    const place = { dataDir, year: yearWanted(dataDir, year) };
    const versions = await readVersions(place);
    const wanted = versionNumber('version', values.version);
    const shown = wanted === null ? versions : versions.filter(({ number }) => number === wanted);
    if (wanted !== null && shown.length === 0)
      throw new Error(`no version ${wanted} of ${place.year}; \`history\` lists them`);
    if (values.json === true) {
      io.out(JSON.stringify(shown.map(({ index, ...version }) => version)));
      return 0;
    }
    if (versions.length === 0) io.out(planningTexts.noVersions(place.year));
    for (const version of shown) {
      io.out(versionLine(version));
      if (wanted !== null && version.difference !== null)
        for (const line of differenceLines(version.difference)) io.out(line);
    }
    const current = await readYearFile(place);
    const last = versions.at(-1);
    if (last !== undefined && last.sha256 !== current?.sha256) io.out(planningTexts.changedOutside);
    return 0;
  },
};
