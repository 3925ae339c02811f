import { SOCKET_PATH } from '../delivery/socket.ts';
import { APP, TEAM } from '../state/seed.ts';
import { ApiError, type Method } from './method.ts';

export const authMethods: Record<string, Method> = {
  'api.test': { token: 'bot', scopes: [], run: () => ({}) },

  'auth.test': {
    token: 'bot',
    scopes: [],
    run: (kernel) => ({
      url: `${kernel.url()}/`,
      team: TEAM.name,
      team_id: TEAM.id,
      user: kernel.team.users.get(APP.botUserId)?.name,
      user_id: APP.botUserId,
      bot_id: APP.botId,
      is_enterprise_install: false,
    }),
  },

  'apps.connections.open': {
    token: 'app',
    scopes: ['connections:write'],
    run: (kernel) => {
      if (kernel.faults.refuseConnections) throw new ApiError('internal_error');
      const url = new URL(`${SOCKET_PATH}/?ticket=${kernel.socket.issueTicket()}`, kernel.url());
      url.protocol = 'ws:';
      return { url: url.href };
    },
  },

  'bots.info': {
    token: 'bot',
    scopes: ['users:read'],
    run: (_kernel, args) => {
      if (args.text('bot') !== APP.botId) throw new ApiError('bot_not_found');
      return {
        bot: { id: APP.botId, app_id: APP.id, user_id: APP.botUserId, name: 'traguardo', deleted: false },
      };
    },
  },

  'team.info': { token: 'bot', scopes: ['team:read'], run: () => ({ team: TEAM }) },
};
