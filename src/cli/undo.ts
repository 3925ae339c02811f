import { isNothing } from '../planning/difference.ts';
import { differenceLines, planningTexts } from '../planning/texts/changes.ts';
import { applyUndo, proposeUndo } from '../planning/undo.ts';
import { type Command, UsageError } from './command.ts';
import { SIGNATURE_OPTIONS, SIGNATURE_USAGE, signatureOf } from './signature.ts';
import { versionNumber } from './version-number.ts';
import { yearWanted } from './year-wanted.ts';

export const undoCommand: Command = {
  name: 'undo',
  usage: `[--year Y] [--to N] ${SIGNATURE_USAGE}`,
  summary:
    'Tells what going back to an earlier version changes, the one before the last change by default; with --apply brings it back as a new version.',
  options: { to: { type: 'string' }, ...SIGNATURE_OPTIONS },
  async run({ positionals, values, dataDir, year }, io) {
    if (positionals.length > 0) throw new UsageError(`undo takes no "${positionals[0]}"; see --to N`);
    const signature = signatureOf(values);
    const place = { dataDir, year: yearWanted(dataDir, year) };
    const proposal = await proposeUndo(place, versionNumber('to', values.to));
    if (isNothing(proposal.difference)) {
      io.out(planningTexts.unchanged(place.year));
      return 0;
    }
    io.out(planningTexts.undo(place.year, proposal.restores));
    for (const line of differenceLines(proposal.difference)) io.out(line);
    if (signature === null) io.out(planningTexts.dryRun);
    else {
      const { number } = await applyUndo(proposal, { dataDir, ...signature });
      io.out(planningTexts.applied(place.year, number));
    }
    return 0;
  },
};
