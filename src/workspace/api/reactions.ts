import { APP } from '../state/seed.ts';
import { ApiError, type Method } from './method.ts';
import { joined, messageAt } from './places.ts';

const SCOPES = ['reactions:write'];

export const reactionMethods: Record<string, Method> = {
  'reactions.add': {
    token: 'bot',
    scopes: SCOPES,
    run: (kernel, args) => {
      const channel = joined(kernel, args.text('channel'));
      const message = messageAt(kernel, channel, args.text('timestamp'));
      const name = args.required('name', 'no_reaction');
      message.reactions ??= [];
      const known = message.reactions.find((one) => one.name === name);
      if (known?.users.includes(APP.botUserId) === true) throw new ApiError('already_reacted');
      if (known === undefined) message.reactions.push({ name, users: [APP.botUserId], count: 1 });
      else known.count = known.users.push(APP.botUserId);
      kernel.journal.append({
        kind: 'reaction',
        channel: channel.id,
        ts: message.ts,
        name,
        user: APP.botUserId,
      });
      return {};
    },
  },

  'reactions.remove': {
    token: 'bot',
    scopes: SCOPES,
    run: (kernel, args) => {
      const message = messageAt(kernel, joined(kernel, args.text('channel')), args.text('timestamp'));
      const known = message.reactions?.find((one) => one.name === args.text('name'));
      if (known?.users.includes(APP.botUserId) !== true) throw new ApiError('no_reaction');
      known.users = known.users.filter((user) => user !== APP.botUserId);
      known.count = known.users.length;
      return {};
    },
  },
};
