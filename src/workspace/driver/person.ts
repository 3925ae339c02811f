import { randomUUID } from 'node:crypto';
import type { Choice } from '../blocks/choices.ts';
import { announceHome } from '../events/home-events.ts';
import { act } from '../interactions/block-actions.ts';
import { type CommandOutcome, runCommand } from '../interactions/command.ts';
import type { InteractionError } from '../interactions/deliver.ts';
import { channelOf, userOf } from '../interactions/parties.ts';
import { runMessageShortcut, runShortcut } from '../interactions/shortcuts.ts';
import { suggest } from '../interactions/suggestions.ts';
import { closeView, type Submission, submit } from '../interactions/view-submission.ts';
import type { Kernel } from '../kernel.ts';
import { edit, erase, post } from '../posting.ts';
import { APP } from '../state/seed.ts';
import type { Block, JsonObject, Message, View } from '../state/wire.ts';
import { asTyped } from './typing.ts';

/** A message that a person wrote, and where in the journal it stands: what answers it came later. */
export interface Asked {
  message: Message;
  since: number;
}

/** A command that was run; `error` is what the user reads when the app did not answer it. */
export interface Commanded extends CommandOutcome {
  user: string;
  channel: string;
  since: number;
}

/** Where a file is shared; the direct message with the bot unless another place is named. */
export interface Shared {
  channel?: string;
  /** As on a keyboard. */
  text?: string;
  threadTs?: string;
}

/** What someone can do in Slack. Each promise resolves when the app has acknowledged, or failed to. */
export class Person {
  readonly id: string;
  readonly #kernel: Kernel;

  /** Throws on a user that the team doesn't have. */
  constructor(kernel: Kernel, id: string) {
    this.id = userOf(kernel, id).id;
    this.#kernel = kernel;
  }

  /** The channel of this person's direct messages with the bot. */
  get directChannel(): string {
    return this.#kernel.team.directWith(this.id).id;
  }

  /** Writes in a channel, or in a thread of it; the text is as it goes over the wire (`<@U0TRAGUARDO>`). */
  async say(channel: string, text: string, threadTs?: string): Promise<Asked> {
    channelOf(this.#kernel, channel);
    const since = this.#kernel.journal.seq;
    const { message, announced } = post(this.#kernel, {
      channel,
      user: this.id,
      text,
      blocks: asRichText(text),
      rest: {
        client_msg_id: randomUUID(),
        team: userOf(this.#kernel, this.id).team_id,
        ...(threadTs === undefined ? {} : { thread_ts: threadTs }),
      },
    });
    await announced;
    return { message, since };
  }

  /** Shares a file, with some words or without. */
  async share(file: { name: string; content: Uint8Array }, place: Shared = {}): Promise<Asked> {
    const { channel = this.directChannel, text = '', threadTs } = place;
    channelOf(this.#kernel, channel);
    const since = this.#kernel.journal.seq;
    const record = this.#kernel.files.add(file.name, Buffer.from(file.content));
    this.#kernel.journal.append({ kind: 'file', file: record, channel });
    const { message, announced } = post(this.#kernel, {
      channel,
      user: this.id,
      text: asTyped(this.#kernel.team, text),
      rest: {
        subtype: 'file_share',
        files: [record],
        ...(threadTs === undefined ? {} : { thread_ts: threadTs }),
      },
    });
    await announced;
    return { message, since };
  }

  /** Writes as on a keyboard: `<` is a character, `@Traguardo` a mention. */
  type(channel: string, text: string, threadTs?: string): Promise<Asked> {
    return this.say(channel, asTyped(this.#kernel.team, text), threadTs);
  }

  /** Writes to the bot by name: `@Traguardo testo`. */
  mention(channel: string, text: string, threadTs?: string): Promise<Asked> {
    return this.say(channel, `<@${APP.botUserId}> ${text}`.trim(), threadTs);
  }

  /** Writes to the bot directly. */
  dm(text: string, threadTs?: string): Promise<Asked> {
    return this.say(this.directChannel, text, threadTs);
  }

  reply(channel: string, threadTs: string, text: string): Promise<Asked> {
    return this.say(channel, text, threadTs);
  }

  /** Changes a message of one's own. */
  async edit(message: Message, text: string): Promise<void> {
    await edit(this.#kernel, message, { text, blocks: asRichText(text), by: this.id });
  }

  async erase(message: Message): Promise<void> {
    await erase(this.#kernel, message);
  }

  /** Runs a slash command; the direct message with the bot is the place unless another is named. */
  async command(command: string, text = '', channel = this.directChannel): Promise<Commanded> {
    const since = this.#kernel.journal.seq;
    const outcome = await runCommand(this.#kernel, { user: this.id, channel, command, text });
    return { ...outcome, user: this.id, channel, since };
  }

  /** Clicks a button, or with a choice picks from a menu, in a message, a modal or the Home. */
  click(target: Message | View, actionId: string, choice: Choice = null): Promise<InteractionError> {
    return act(this.#kernel, { user: this.id, target, actionId, choice });
  }

  /** As `click`, where several blocks hold the same action. */
  clickIn(
    target: Message | View,
    blockId: string,
    actionId: string,
    choice: Choice = null,
  ): Promise<InteractionError> {
    return act(this.#kernel, { user: this.id, target, actionId, choice, blockId });
  }

  /** Types into a menu whose options the app gives. */
  suggestions(target: Message | View, actionId: string, value: string): Promise<JsonObject[]> {
    return suggest(this.#kernel, this.id, target, { actionId, value });
  }

  /** Fills in the inputs named by action id and submits the modal. */
  submit(view: View, choices: Record<string, Choice> = {}): Promise<Submission> {
    return submit(this.#kernel, this.id, view, choices);
  }

  close(view: View): Promise<void> {
    return closeView(this.#kernel, this.id, view);
  }

  shortcut(callbackId: string): Promise<InteractionError> {
    return runShortcut(this.#kernel, this.id, callbackId);
  }

  messageShortcut(message: Message, callbackId: string): Promise<InteractionError> {
    return runMessageShortcut(this.#kernel, this.id, message, callbackId);
  }

  openHome(): Promise<void> {
    return announceHome(this.#kernel, this.id, 'home');
  }

  openMessages(): Promise<void> {
    return announceHome(this.#kernel, this.id, 'messages');
  }

  /** The modal on top, undefined when none is open. */
  get modal(): View | undefined {
    return this.#kernel.views.stack(this.id).at(-1);
  }

  get home(): View | undefined {
    return this.#kernel.views.home(this.id);
  }
}

/** What people type arrives as text, with `&`, `<` and `>` escaped, and as rich text, where they are not. */
function asRichText(text: string): Block[] {
  const elements = text
    .split(/(<@[A-Z0-9]+>)/)
    .filter((part) => part !== '')
    .map((part) => {
      const user = /^<@([A-Z0-9]+)>$/.exec(part)?.[1];
      return user === undefined ? { type: 'text', text: unescaped(part) } : { type: 'user', user_id: user };
    });
  return [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }];
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
