import { MEMBERSHIP_NEEDS } from '../../digest/membership.ts';
import { channelOrNull } from '../../digest/visitor.ts';
import { callOf, type Listener } from '../listener.ts';

/** `/riepilogo`: the digest now, and its settings. */
export const riepilogo: Listener = {
  needs: {
    commands: ['/riepilogo'],
    // The digest is posted, looked for after a crash, and set up by a channel's members only.
    scopes: [
      'commands',
      'chat:write',
      'im:write',
      'channels:history',
      'groups:history',
      'im:history',
      ...MEMBERSHIP_NEEDS,
    ],
  },
  register(board, kit) {
    board.command('/riepilogo', async ({ ack, command, ...args }) => {
      await ack();
      const request = {
        user: command.user_id,
        channel: channelOrNull(command.channel_id),
        text: command.text,
        responseUrl: command.response_url,
        triggerId: command.trigger_id,
      };
      await kit.digest.answerDigest(request, callOf(args, kit));
    });
  },
};
