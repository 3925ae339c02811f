import type { Connection } from '../environment/environment.ts';
import { StartError } from '../slack/link.ts';
import type { Manifest } from '../slack/manifest.ts';
import type { UserId } from '../workspace/state/seed.ts';
import { startWorkspace, type Workspace, type WorkspaceOptions } from '../workspace/workspace.ts';

/** Who is told of what goes wrong there. */
export const LOCAL_ADMINS: readonly UserId[] = ['U0BRUNO'];

const USUAL_PORT = 3000;

/**
 * Opens the local workspace with the app installed as its manifest says. Without a wish the usual port is
 * tried, then any free one; a port that was asked for and is taken is a StartError.
 */
export async function openLocalWorkspace(
  port: number | null,
  manifest: Manifest,
  page: Pick<WorkspaceOptions, 'clock' | 'explain'> = {},
): Promise<Workspace> {
  const { commands, shortcuts, events, scopes } = manifest;
  const options = { ...page, config: { commands, shortcuts, events, scopes } };
  try {
    return await startWorkspace({ ...options, port: port ?? USUAL_PORT });
  } catch (error) {
    if (!isTaken(error)) throw error;
    if (port === null) return startWorkspace(options);
    throw new StartError(`Port ${port} is already in use. Stop what uses it, or set PORT to another.`);
  }
}

/** The tokens that the workspace made up for the app. */
export function connectionTo(workspace: Workspace): Exclude<Connection, { mode: 'workspace' }> {
  const { botToken, appToken } = workspace.credentials;
  return { mode: 'socket', botToken, appToken };
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
