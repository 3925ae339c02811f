import type { Bot } from '../../bot.ts';
import type { Call } from '../../call.ts';
import { readViewClick, type ViewClick } from '../../click.ts';
import { HOME_AREA, HOME_AREAS } from '../../views/home-areas.ts';
import { HOME_ASK } from '../../views/home-view.ts';
import { callOf, type Listener } from '../listener.ts';

type Does = (bot: Bot, click: ViewClick, call: Call) => Promise<void>;

/** What the menu and the buttons of the Home do. */
const DEEDS: readonly [string | RegExp, Does][] = [
  [HOME_AREAS, (bot, click, call) => bot.chooseAreas(click, call)],
  [HOME_AREA, (bot, click, call) => bot.summariseFromHome(click, call)],
  [new RegExp(`^${HOME_ASK}:`), (bot, click, call) => bot.askFromHome(click, call)],
];

export const homeActions: Listener = {
  needs: { scopes: ['chat:write', 'im:write'] },
  register(board, kit) {
    for (const [id, does] of DEEDS) {
      board.action(id, async ({ ack, body, ...args }) => {
        await ack();
        const click = readViewClick(body);
        if (click !== null) await does(kit.bot, click, callOf(args, kit));
      });
    }
  },
};
