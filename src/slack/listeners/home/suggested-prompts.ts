import { EXAMPLES, slackTexts } from '../../texts.ts';
import type { Listener } from '../listener.ts';

/** Under the agent view prompts belong to the whole conversation and are set when it is opened. */
export const suggestedPrompts: Listener = {
  needs: { events: ['app_home_opened'], scopes: ['assistant:write'] },
  register(board) {
    board.event('app_home_opened', async ({ event, client }) => {
      if (event.tab !== 'messages') return;
      await client.assistant.threads.setSuggestedPrompts({
        channel_id: event.channel,
        title: slackTexts.promptsTitle,
        prompts: EXAMPLES.map(({ label, question }) => ({ title: label, message: question })),
      });
    });
  },
};
