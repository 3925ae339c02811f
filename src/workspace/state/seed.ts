import { CHANNEL_NAMES, PEOPLE, TEAM_NAME } from '../texts.ts';
import type { Channel, Team, User } from './wire.ts';

export const TEAM: Team = { id: 'T0LOCALE', name: TEAM_NAME, domain: 'area-di-prova' };

/** The organisation that shares one channel with the team. */
export const OTHER_TEAM_ID = 'T0ESTERNA';

/** The app as the workspace has it installed. */
export const APP = { id: 'A0TRAGUARDO', botId: 'B0TRAGUARDO', botUserId: 'U0TRAGUARDO' } as const;

export type UserId = keyof typeof PEOPLE;
export type ChannelId = keyof typeof CHANNEL_NAMES;

type Rank = Partial<Pick<User, 'is_admin' | 'is_restricted' | 'is_stranger' | 'is_bot' | 'team_id'>>;

const RANKS: Record<UserId, Rank> = {
  U0ANNA: {},
  U0BRUNO: { is_admin: true },
  U0CARLA: { is_restricted: true },
  U0DARIO: { is_stranger: true, team_id: OTHER_TEAM_ID },
  U0TRAGUARDO: { is_bot: true },
};

/** The sample team: a member, an administrator, a guest, a person of another organisation, and the bot. */
export function seedUsers(): User[] {
  return (Object.keys(RANKS) as UserId[]).map((id) => ({
    id,
    team_id: TEAM.id,
    name: id.slice(2).toLowerCase(),
    real_name: PEOPLE[id],
    deleted: false,
    tz: 'Europe/Rome',
    is_admin: false,
    is_owner: false,
    is_restricted: false,
    is_ultra_restricted: false,
    is_bot: false,
    profile: { display_name: PEOPLE[id], real_name: PEOPLE[id] },
    ...RANKS[id],
  }));
}

const STAFF = ['U0ANNA', 'U0BRUNO'];
const BOT = APP.botUserId;

/** One channel of each kind that the bot can meet: joined, shared, archived, not joined. */
export function seedChannels(): Channel[] {
  return [
    channel('C0GENERALE', { members: [...STAFF, 'U0CARLA', BOT] }),
    channel('C0PERFORMANCE', { members: [...STAFF, BOT], kind: 'private' }),
    channel('C0CONDIVISO', { members: [...STAFF, 'U0DARIO', BOT], is_ext_shared: true }),
    channel('C0ARCHIVIO', { members: [...STAFF, BOT], is_archived: true }),
    channel('C0SENZABOT', { members: STAFF }),
  ];
}

function channel(id: ChannelId, rest: Partial<Channel> & { members: string[] }): Channel {
  return { id, name: CHANNEL_NAMES[id], kind: 'channel', is_archived: false, is_ext_shared: false, ...rest };
}
