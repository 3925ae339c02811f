import { z } from 'zod';
import { Person } from '../driver/person.ts';
import type { Kernel } from '../kernel.ts';
import type { Message, View } from '../state/wire.ts';

/** What the page sends, checked, and what it names by id, found; all throw with what was wrong. */

export const id = z.string().min(1).max(255);
export const typed = z.string().max(12_000);
export const choice = z.union([typed, z.array(typed).max(100), z.null()]);
export const by = z.object({ user: id });
export const place = by.extend({ channel: id });
export const target = z.union([z.object({ channel: id, ts: id }), z.object({ view: id })]);

/**
 * One request of the page: what to show to a user, or what a user does. Nothing behind it knows the bot;
 * everything goes through `Person`, as in the tests.
 */
export type PageRoute = (kernel: Kernel, input: unknown) => Promise<object> | object;

export function someone(kernel: Kernel, input: unknown): Person {
  return new Person(kernel, by.parse(input).user);
}

export function found(kernel: Kernel, on: z.infer<typeof target>): Message | View {
  return 'view' in on ? viewOf(kernel, on.view) : messageOf(kernel, on);
}

export function messageOf(kernel: Kernel, { channel, ts }: { channel: string; ts: string }): Message {
  const message = kernel.team.message(channel, ts) ?? kernel.team.whisper(channel, ts);
  if (message === undefined) throw new Error(`workspace: no message ${ts} in ${channel}`);
  return message;
}

export function viewOf(kernel: Kernel, view: string): View {
  const known = kernel.views.find({ id: view });
  if (known === undefined) throw new Error(`workspace: no view ${view}`);
  return known.view;
}
