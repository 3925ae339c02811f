import { viewProblem } from '../blocks/refusal.ts';
import type { Kernel } from '../kernel.ts';
import { STACK_LIMIT } from '../state/views.ts';
import { isObject, type JsonObject, type View } from '../state/wire.ts';
import { ApiError, type Args, type Method } from './method.ts';

export const viewMethods: Record<string, Method> = {
  'views.open': {
    token: 'bot',
    scopes: [],
    run: (kernel, args) => {
      const input = viewInput(kernel, args, 'modal');
      const user = triggered(kernel, args);
      return shown(kernel, 'open', kernel.views.open(user, input), user);
    },
  },

  'views.push': {
    token: 'bot',
    scopes: [],
    run: (kernel, args) => {
      const input = viewInput(kernel, args, 'modal');
      const user = triggered(kernel, args);
      if (kernel.views.stack(user).length >= STACK_LIMIT) throw new ApiError('push_limit_reached');
      return shown(kernel, 'push', kernel.views.push(user, input), user);
    },
  },

  'views.update': {
    token: 'bot',
    scopes: [],
    run: (kernel, args) => {
      const input = viewInput(kernel, args, null);
      const { view, user } = existing(kernel, args);
      const hash = args.text('hash');
      if (hash !== null && hash !== view.hash) throw new ApiError('hash_conflict');
      return shown(kernel, 'update', kernel.views.update(view, user, input), user);
    },
  },

  'views.publish': {
    token: 'bot',
    scopes: [],
    run: (kernel, args) => {
      const user = args.required('user_id');
      if (!kernel.team.users.has(user)) throw new ApiError('user_not_found');
      const hash = args.text('hash');
      const former = kernel.views.home(user);
      if (hash !== null && former !== undefined && hash !== former.hash) throw new ApiError('hash_conflict');
      return shown(kernel, 'publish', kernel.views.publish(user, viewInput(kernel, args, 'home')), user);
    },
  },
};

function shown(
  kernel: Kernel,
  act: 'open' | 'push' | 'update' | 'publish',
  view: View,
  user: string,
): object {
  kernel.journal.append({ kind: 'view', act, view, user });
  return { view };
}

function viewInput(kernel: Kernel, args: Args, type: 'modal' | 'home' | null): JsonObject {
  const view = args.structure('view');
  if (!isObject(view))
    throw new ApiError('invalid_arguments', ['missing required field: view [json-pointer:/view]']);
  if (type !== null && view.type !== type) {
    throw new ApiError('invalid_arguments', [
      `must be a valid enum value: ${type} [json-pointer:/view/type]`,
    ]);
  }
  const problem = viewProblem(kernel, view);
  if (problem !== null) throw new ApiError(problem.code, problem.messages);
  return view;
}

function triggered(kernel: Kernel, args: Args): string {
  const use = kernel.triggers.use(args.required('trigger_id', 'invalid_arguments'));
  switch (use.state) {
    case 'valid':
      return use.user;
    case 'expired':
      throw new ApiError('expired_trigger_id');
    case 'used':
      throw new ApiError('exchanged_trigger_id');
    case 'unknown':
      throw new ApiError('invalid_trigger_id');
  }
}

function existing(kernel: Kernel, args: Args): { view: View; user: string } {
  const id = args.text('view_id');
  const externalId = args.text('external_id');
  if (id === null && externalId === null) throw new ApiError('invalid_arguments');
  const found = kernel.views.find(id === null ? { externalId: externalId ?? '' } : { id });
  if (found === undefined) throw new ApiError('not_found');
  return found;
}
