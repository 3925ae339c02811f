import { askCommand } from './ask.ts';
import { checkCommand } from './check.ts';
import type { Command } from './command.ts';
import { digestCommand } from './digest.ts';
import { exportCommand } from './export.ts';
import { historyCommand } from './history.ts';
import { importCommand } from './import.ts';
import { matchesCommand } from './matches.ts';
import { missesCommand } from './misses.ts';
import { undoCommand } from './undo.ts';

/** In the order in which the list shows them. */
export const COMMANDS: readonly Command[] = [
  askCommand,
  importCommand,
  checkCommand,
  exportCommand,
  historyCommand,
  undoCommand,
  matchesCommand,
  digestCommand,
  missesCommand,
];
