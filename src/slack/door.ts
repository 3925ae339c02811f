import type { webApi } from '@slack/bolt';
import { z } from 'zod';

/** What somebody is to the workspace; `stranger`: of another organisation. */
export type Standing = 'member' | 'guest' | 'stranger';

/** Knows who may ask: everybody in the workspace, others only where the operator lets them. */
export interface Door {
  /** Rejects where Slack can't tell. */
  standingOf(userId: string): Promise<Standing>;
}

export interface DoorParts {
  client: webApi.WebClient;
  /** Treats everybody as a member. */
  open: boolean;
  /** In ms since the epoch. */
  now: () => number;
}

/** Somebody who becomes a guest or a member is known as such after so many ms. */
const MAX_AGE = 30 * 60_000;
const MAX_ENTRIES = 5_000;

export function createDoor({ client, open, now }: DoorParts): Door {
  const known = new Map<string, { at: number; standing: Promise<Standing> }>();
  let ours: Promise<Organisation> | null = null;

  function own(): Promise<Organisation> {
    ours ??= client.auth.test().then(
      ({ team_id, enterprise_id }) => ({ team: team_id ?? '', enterprise: enterprise_id ?? null }),
      (error: unknown) => {
        ours = null;
        throw error;
      },
    );
    return ours;
  }

  async function look(userId: string): Promise<Standing> {
    const [organisation, answer] = await Promise.all([own(), client.users.info({ user: userId })]);
    return standing(userSchema.parse(answer.user), organisation);
  }

  return {
    async standingOf(userId) {
      if (open) return 'member';
      const entry = known.get(userId);
      if (entry !== undefined && now() - entry.at <= MAX_AGE) return entry.standing;
      const looked = look(userId);
      known.delete(userId);
      known.set(userId, { at: now(), standing: looked });
      // A Map iterates in insertion order: the first was looked up longest ago.
      for (const oldest of known.keys()) {
        if (known.size <= MAX_ENTRIES) break;
        known.delete(oldest);
      }
      // What failed is asked again the next time.
      looked.catch(() => known.delete(userId));
      return looked;
    },
  };
}

interface Organisation {
  team: string;
  /** Of an Enterprise Grid; null without one. */
  enterprise: string | null;
}

const userSchema = z.object({
  team_id: z.string().optional(),
  is_restricted: z.boolean().default(false),
  is_ultra_restricted: z.boolean().default(false),
  is_stranger: z.boolean().default(false),
  enterprise_user: z
    .object({ enterprise_id: z.string().optional(), teams: z.array(z.string()).default([]) })
    .optional(),
});

function standing(user: z.infer<typeof userSchema>, ours: Organisation): Standing {
  if (user.is_stranger || !isOurs(user, ours)) return 'stranger';
  return user.is_restricted || user.is_ultra_restricted ? 'guest' : 'member';
}

/** In a grid, people of the organisation's other workspaces are no strangers. */
function isOurs({ team_id, enterprise_user }: z.infer<typeof userSchema>, ours: Organisation): boolean {
  if (team_id === undefined || team_id === ours.team) return true;
  if (enterprise_user === undefined) return false;
  return (
    enterprise_user.teams.includes(ours.team) ||
    (ours.enterprise !== null && enterprise_user.enterprise_id === ours.enterprise)
  );
}
