import { ApiError, type Method } from './method.ts';
import { channelNamed } from './places.ts';

const SCOPES = ['assistant:write', 'chat:write'];
const PROMPTS_LIMIT = 4;

export const assistantMethods: Record<string, Method> = {
  'assistant.threads.setSuggestedPrompts': {
    token: 'bot',
    scopes: SCOPES,
    run: (kernel, args) => {
      const channel = channelNamed(kernel, args.text('channel_id'));
      if (channel.kind !== 'im') throw new ApiError('channel_not_found');
      const prompts = (args.list('prompts') ?? []).map(({ title, message }) => {
        if (typeof title !== 'string' || typeof message !== 'string') throw new ApiError('invalid_arguments');
        return { title, message };
      });
      if (prompts.length === 0 || prompts.length > PROMPTS_LIMIT) throw new ApiError('invalid_arguments');
      kernel.journal.append({ kind: 'prompts', channel: channel.id, title: args.text('title'), prompts });
      return {};
    },
  },

  'assistant.threads.setStatus': { token: 'bot', scopes: SCOPES, run: () => ({}) },
  'assistant.threads.setTitle': { token: 'bot', scopes: SCOPES, run: () => ({}) },
};
