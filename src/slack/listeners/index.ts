import { askChoice } from './actions/ask-choice.ts';
import { nextPage } from './actions/next-page.ts';
import { share } from './actions/share.ts';
import { obiettivi } from './commands/obiettivi.ts';
import { directMessage } from './direct-message.ts';
import { suggestedPrompts } from './home/suggested-prompts.ts';
import type { Listener } from './listener.ts';
import { mention } from './mention.ts';
import { threadReply } from './thread-reply.ts';

/** All that the bot listens to. To add a surface: its file, a line here, and what it needs in `manifest.yml`. */
export const LISTENERS: readonly Listener[] = [
  mention,
  directMessage,
  threadReply,
  obiettivi,
  askChoice,
  nextPage,
  share,
  suggestedPrompts,
];
