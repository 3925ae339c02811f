import type { webApi } from '@slack/bolt';
import { z } from 'zod';

const userSchema = z.object({
  name: z.string().default(''),
  real_name: z.string().default(''),
  profile: z.object({ display_name: z.string().default('') }).default({ display_name: '' }),
});

/** The name that colleagues know somebody by; what stands in the versions even when Slack is no more. */
export async function nameOf(client: webApi.WebClient, user: string): Promise<string> {
  const known = userSchema.safeParse((await client.users.info({ user })).user).data;
  const names = [known?.profile.display_name, known?.real_name, known?.name];
  return names.find((name) => name !== undefined && name.trim() !== '')?.trim() ?? user;
}
