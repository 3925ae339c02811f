import type { HomeView } from '@slack/types';

/** The Home of who may not ask. */
export function refusalHome(text: string): HomeView {
  return { type: 'home', blocks: [{ type: 'section', text: { type: 'plain_text', text, emoji: true } }] };
}
