import { callOf, type Listener } from '../listener.ts';

/** The Home is drawn anew each time it is opened. */
export const openHome: Listener = {
  needs: { events: ['app_home_opened'], scopes: [], home: true },
  register(board, kit) {
    board.event('app_home_opened', async ({ event, ...args }) => {
      if (event.tab === 'home') await kit.bot.openHome(event.user, callOf(args, kit));
    });
  },
};
