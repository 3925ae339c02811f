import { runChecks } from '../report/check/run-checks.ts';
import { type Command, UsageError } from './command.ts';

export const checkCommand: Command = {
  name: 'check',
  usage: '',
  summary:
    'Lints the data folder: schema, provenance, footnotes, references, curated entries; exits 1 on errors.',
  options: {},
  async run({ positionals, dataDir }, io) {
    if (positionals.length > 0) throw new UsageError(`check takes no "${positionals[0]}"`);
    const findings = runChecks(dataDir);
    const errors = findings.filter(({ level }) => level === 'error');
    for (const { level, where, message } of findings) io.out(`${level}  ${where}: ${message}`);
    io.out(`${errors.length} errors, ${findings.length - errors.length} notices.`);
    return errors.length > 0 ? 1 : 0;
  },
};
