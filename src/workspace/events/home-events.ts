import type { Kernel } from '../kernel.ts';
import { emit } from './callback.ts';

/** The user opened the app: its Home, or (agent view) its messages. */
export async function announceHome(kernel: Kernel, user: string, tab: 'home' | 'messages'): Promise<void> {
  const view = tab === 'home' ? kernel.views.home(user) : undefined;
  await emit(kernel, 'app_home_opened', {
    type: 'app_home_opened',
    user,
    channel: kernel.team.directWith(user).id,
    tab,
    ...(view === undefined ? {} : { view }),
  });
}
