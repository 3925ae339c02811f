import {
  type AllMiddlewareArgs,
  type AnyMiddlewareArgs,
  type BlockAction,
  type Middleware,
  MultipleListenerError,
  type SlackActionMiddlewareArgs,
  type SlackCommandMiddlewareArgs,
  type SlackEventMiddlewareArgs,
  type SlackOptionsMiddlewareArgs,
  type SlackShortcutMiddlewareArgs,
  type SlackViewMiddlewareArgs,
  type ViewSubmitAction,
} from '@slack/bolt';

type Hears<A> = (args: A & AllMiddlewareArgs) => Promise<void>;

/** What listeners register with: as with Bolt's app. */
export interface Switchboard {
  event<T extends string>(type: T, hears: Hears<SlackEventMiddlewareArgs<T>>): void;
  message(hears: Hears<SlackEventMiddlewareArgs<'message'>>): void;
  command(name: string, hears: Hears<SlackCommandMiddlewareArgs>): void;
  /** A pattern is for the ids of buttons that are told apart by a number. */
  action(id: string | RegExp, hears: Hears<SlackActionMiddlewareArgs<BlockAction>>): void;
  options(id: string, hears: Hears<SlackOptionsMiddlewareArgs<'block_suggestion'>>): void;
  /** Submitted, not closed. */
  view(callbackId: string, hears: Hears<SlackViewMiddlewareArgs<ViewSubmitAction>>): void;
  /** In the menu of a message. */
  shortcut(callbackId: string, hears: Hears<SlackShortcutMiddlewareArgs>): void;
}

/**
 * Puts each event through to the listeners that it is for. Bolt asks every listener it has, one promise after the
 * other, which took longer than many an answer; the last of its global middleware needs one look into a table.
 */
export function createSwitchboard(): { board: Switchboard; putThrough: Middleware<AnyMiddlewareArgs> } {
  const named = new Map<string, Hears<AnyMiddlewareArgs>[]>();
  const patterned: { pattern: RegExp; hears: Hears<AnyMiddlewareArgs> }[] = [];

  /** What is put through by its kind and name is of that kind, which types can't tell. */
  function add<A>(kind: Kind, name: string, hears: Hears<A>): void {
    const key = keyOf(kind, name);
    named.set(key, [...(named.get(key) ?? []), hears as unknown as Hears<AnyMiddlewareArgs>]);
  }

  function hearing(args: AnyMiddlewareArgs): Hears<AnyMiddlewareArgs>[] {
    const called = calledIn(args);
    if (called === null) return [];
    const [kind, name] = called;
    const known = named.get(keyOf(kind, name));
    if (kind !== 'action' || known !== undefined) return known ?? [];
    return patterned.filter(({ pattern }) => pattern.test(name)).map(({ hears }) => hears);
  }

  return {
    board: {
      event: (type, hears) => add('event', type, hears),
      message: (hears) => add('event', 'message', hears),
      command: (name, hears) => add('command', name, hears),
      action(id, hears) {
        if (typeof id === 'string') add('action', id, hears);
        else patterned.push({ pattern: id, hears: hears as unknown as Hears<AnyMiddlewareArgs> });
      },
      options: (id, hears) => add('options', id, hears),
      view: (callbackId, hears) => add('view', callbackId, hears),
      shortcut: (callbackId, hears) => add('shortcut', callbackId, hears),
    },
    async putThrough(args) {
      const [first, ...others] = hearing(args);
      if (first === undefined) return;
      if (others.length === 0) return first(args);
      const results = await Promise.allSettled([first, ...others].map((hears) => hears(args)));
      const failures = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
      if (failures.length > 0) throw new MultipleListenerError(failures);
    },
  };
}

type Kind = 'event' | 'command' | 'action' | 'options' | 'view' | 'shortcut';

function keyOf(kind: Kind, name: string): string {
  return `${kind} ${name}`;
}

/** What kind of event it is, and by which name it is heard; null for what has none. */
function calledIn(args: AnyMiddlewareArgs): readonly [Kind, string] | null {
  if ('command' in args) return called('command', args.command, 'command');
  if ('event' in args) return called('event', args.event, 'type');
  if ('action' in args) return called('action', args.action, 'action_id');
  if ('options' in args) return called('options', args.options, 'action_id');
  if ('view' in args)
    return args.body.type === 'view_submission' ? called('view', args.view, 'callback_id') : null;
  if ('shortcut' in args)
    return args.shortcut.type === 'message_action' ? called('shortcut', args.shortcut, 'callback_id') : null;
  return null;
}

/** What was signed is Slack's, but not always as its types say: a click may come without anything clicked. */
function called(kind: Kind, payload: unknown, key: string): readonly [Kind, string] | null {
  if (typeof payload !== 'object' || payload === null) return null;
  const name: unknown = Reflect.get(payload, key);
  return typeof name === 'string' ? [kind, name] : null;
}
