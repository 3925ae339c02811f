import { ApiError, type Method } from './method.ts';
import { page } from './places.ts';

const SCOPES = ['users:read'];

export const userMethods: Record<string, Method> = {
  'users.info': {
    token: 'bot',
    scopes: SCOPES,
    run: (kernel, args) => {
      const user = kernel.team.users.get(args.required('user', 'user_not_found'));
      if (user === undefined) throw new ApiError('user_not_found');
      return { user };
    },
  },

  'users.list': {
    token: 'bot',
    scopes: SCOPES,
    run: (kernel, args) => {
      const all = [...kernel.team.users.values()];
      const { items, response_metadata } = page(all, args.text('cursor'), args.number('limit'));
      return { members: items, response_metadata };
    },
  },
};
