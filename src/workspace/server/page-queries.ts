import { sizeOf } from '../blocks/size.ts';
import { PAGE } from '../page/texts.ts';
import { APP, TEAM } from '../state/seed.ts';
import { by, id, messageOf, type PageRoute, place, someone } from './page-input.ts';

const message = place.extend({ ts: id });

/** As many as a developer looks back on. */
const REFUSALS_SHOWN = 20;

/** What the page asks with GET, the parameters in the address. */
export const QUERIES: Record<string, PageRoute> = {
  state: (kernel, input) => {
    const { user } = by.parse(input);
    const people = [...kernel.team.users.values()];
    const channels = [...kernel.team.channels.values()].filter(({ members }) => members.includes(user));
    const { commands, shortcuts, examples } = kernel.config;
    const clock = { now: kernel.now().toISOString(), movable: kernel.clock !== null };
    return { team: TEAM, bot: APP, people, channels, commands, shortcuts, examples, clock, texts: PAGE };
  },

  messages: (kernel, input) => {
    const { user, channel } = place.parse(input);
    const seen = kernel.team.isMember(channel, user) ? kernel.team.messages(channel) : [];
    const all = [...seen, ...kernel.team.whispers(channel, user)];
    return { messages: all.sort((one, other) => (one.ts < other.ts ? -1 : 1)) };
  },

  views: (kernel, input) => {
    const person = someone(kernel, input);
    return { modal: person.modal ?? null, home: person.home ?? null };
  },

  /** How the app came to what a message says, if it tells, and how near the message is to Slack's limits. */
  explanation: (kernel, input) => {
    const { user, channel, ts } = message.parse(input);
    const { text, blocks = [], ephemeral_for: only = user } = messageOf(kernel, { channel, ts });
    if (only !== user || !kernel.team.isMember(channel, user)) throw new Error(`workspace: not for ${user}`);
    return { explanation: kernel.explain(text), size: sizeOf(blocks) };
  },

  /** What the app sent and Slack would not take, newest first. */
  refusals: (kernel) => ({ refusals: kernel.journal.of('refusal').slice(-REFUSALS_SHOWN).reverse() }),
};
