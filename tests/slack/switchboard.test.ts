import type { AllMiddlewareArgs, AnyMiddlewareArgs } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { createSwitchboard } from '../../src/slack/switchboard.ts';

/** A board with a listener of each kind, and what they heard of an event made of these arguments. */
async function heardOf(args: object): Promise<string[]> {
  const heard: string[] = [];
  const note = (name: string) => async () => void heard.push(name);
  const { board, putThrough } = createSwitchboard();
  board.event('app_home_opened', note('home'));
  board.event('app_home_opened', note('prompts'));
  board.message(note('message'));
  board.command('/area', note('area'));
  board.action('page', note('page'));
  board.action(/^ask:/, note('ask'));
  board.options('scope', note('scope'));
  board.view('form', note('form'));
  board.shortcut('ask_message', note('pointed'));
  await putThrough(args as AnyMiddlewareArgs & AllMiddlewareArgs);
  return heard;
}

describe('an event is put through', () => {
  it.each<[string, object, string[]]>([
    ['to all who listen to it', { event: { type: 'app_home_opened' } }, ['home', 'prompts']],
    ['of a message', { event: { type: 'message' } }, ['message']],
    ['by its command', { command: { command: '/area' } }, ['area']],
    ['by the id of a button', { action: { action_id: 'page' } }, ['page']],
    ['by the beginning of an id', { action: { action_id: 'ask:0:3' } }, ['ask']],
    ['by the id of a menu', { options: { action_id: 'scope' } }, ['scope']],
    ['by its view', { view: { callback_id: 'form' }, body: { type: 'view_submission' } }, ['form']],
    ['by its shortcut', { shortcut: { type: 'message_action', callback_id: 'ask_message' } }, ['pointed']],
  ])('%s', async (_, args, heard) => {
    expect(await heardOf(args)).toEqual(heard);
  });

  it.each<[string, object]>([
    ['another kind with the same name', { options: { action_id: 'page' } }],
    ['a name that nobody listens to', { action: { action_id: 'pages' } }],
    ['a view that was closed', { view: { callback_id: 'form' }, body: { type: 'view_closed' } }],
    ['a global shortcut', { shortcut: { type: 'shortcut', callback_id: 'ask_message' } }],
    ['a click on nothing', { action: undefined }],
    ['an event without a type', { event: {} }],
    ['a view without an id', { view: null, body: { type: 'view_submission' } }],
  ])('not: %s', async (_, args) => {
    expect(await heardOf(args)).toEqual([]);
  });

  it('to the others where one fails, and the failure is told', async () => {
    const { board, putThrough } = createSwitchboard();
    let heard = false;
    board.message(async () => {
      throw new Error('broken');
    });
    board.message(async () => {
      await Promise.resolve();
      heard = true;
    });
    const args = { event: { type: 'message' } } as unknown as AnyMiddlewareArgs & AllMiddlewareArgs;
    await expect(putThrough(args)).rejects.toMatchObject({ originals: [{ message: 'broken' }] });
    expect(heard).toBe(true);
  });
});
