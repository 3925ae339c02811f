import { messageProblem } from '../blocks/refusal.ts';
import { post } from '../posting.ts';
import { APP } from '../state/seed.ts';
import type { Block } from '../state/wire.ts';
import { ApiError, type Method } from './method.ts';
import { writable } from './places.ts';

const SCOPES = ['files:write'];

/** The three steps of an upload; the bytes go to the URL of the first (`POST /upload/ID`). */
export const fileMethods: Record<string, Method> = {
  'files.getUploadURLExternal': {
    token: 'bot',
    scopes: SCOPES,
    run: (kernel, args) => {
      const length = args.number('length');
      if (length === null || length <= 0) throw new ApiError('missing_argument');
      const { id, uploadUrl } = kernel.files.reserve(args.required('filename', 'missing_argument'), length);
      return { upload_url: uploadUrl, file_id: id };
    },
  },

  'files.completeUploadExternal': {
    token: 'bot',
    scopes: SCOPES,
    run: (kernel, args) => {
      const listed = args.list('files') ?? [];
      const files = listed.map((one) => {
        const file = kernel.files.get(String(one.id));
        if (file === undefined) throw new ApiError('file_not_found');
        if (typeof one.title === 'string') file.record.title = one.title;
        return file.record;
      });
      if (files.length === 0) throw new ApiError('invalid_arguments');
      const target = args.text('channel_id') ?? args.text('channels');
      const channel = target === null ? null : writable(kernel, target);
      for (const file of files) kernel.journal.append({ kind: 'file', file, channel: channel?.id ?? null });
      if (channel === null) return { files };
      const blocks = args.list('blocks', 'invalid_blocks_format') as Block[] | undefined;
      const text = args.text('initial_comment') ?? '';
      const problem = messageProblem(kernel, text, blocks);
      if (problem !== null) throw new ApiError(problem.code, problem.messages);
      const thread = args.text('thread_ts');
      void post(kernel, {
        channel: channel.id,
        user: APP.botUserId,
        text,
        blocks,
        rest: {
          subtype: 'file_share',
          bot_id: APP.botId,
          app_id: APP.id,
          files,
          ...(thread === null ? {} : { thread_ts: thread }),
        },
      });
      return { files };
    },
  },

  'files.info': {
    token: 'bot',
    scopes: ['files:read'],
    run: (kernel, args) => {
      const file = kernel.files.get(args.required('file', 'file_not_found'));
      if (file === undefined) throw new ApiError('file_not_found');
      return { file: file.record };
    },
  },
};
