import { initialState, isStateful } from '../blocks/choices.ts';
import { interactiveElements, withIds } from '../blocks/walk.ts';
import type { Ids } from './clock.ts';
import { APP, TEAM } from './seed.ts';
import type { Block, JsonObject, View, ViewValues } from './wire.ts';

/** A user sees at most three modals, one on the other. */
export const STACK_LIMIT = 3;

/** The modals that each user has open, and each user's Home. */
export class ViewStore {
  readonly #ids: Ids;
  readonly #stacks = new Map<string, View[]>();
  readonly #homes = new Map<string, View>();

  constructor(ids: Ids) {
    this.#ids = ids;
  }

  /** The user's open modals, the one on top last. */
  stack(user: string): readonly View[] {
    return this.#stacks.get(user) ?? [];
  }

  home(user: string): View | undefined {
    return this.#homes.get(user);
  }

  /** Any view and whose it is, by its id or its `external_id`. */
  find(wanted: { id: string } | { externalId: string }): { view: View; user: string } | undefined {
    const owned = [
      ...[...this.#homes].map(([user, view]) => ({ user, view })),
      ...[...this.#stacks].flatMap(([user, views]) => views.map((view) => ({ user, view }))),
    ];
    return owned.find(({ view }) =>
      'id' in wanted
        ? view.id === wanted.id
        : view.external_id !== '' && view.external_id === wanted.externalId,
    );
  }

  open(user: string, input: JsonObject): View {
    const view = this.#make(input, null);
    this.#stacks.set(user, [view]);
    return view;
  }

  push(user: string, input: JsonObject): View {
    const stack = this.stack(user);
    const view = this.#make(input, stack.at(-1) ?? null);
    this.#stacks.set(user, [...stack, view]);
    return view;
  }

  publish(user: string, input: JsonObject): View {
    const former = this.#homes.get(user);
    const view = former === undefined ? this.#make(input, null) : this.#revise(former, input);
    this.#homes.set(user, view);
    return view;
  }

  /** Replaces what a view shows; values typed into inputs with the same ids stay. */
  update(view: View, user: string, input: JsonObject): View {
    const revised = this.#revise(view, input);
    if (this.#homes.get(user)?.id === view.id) this.#homes.set(user, revised);
    const stack = this.stack(user).map((one) => (one.id === view.id ? revised : one));
    this.#stacks.set(user, stack);
    return revised;
  }

  /** Takes the top view off; returns what is under it. */
  close(user: string): View | undefined {
    const left = this.stack(user).slice(0, -1);
    this.#stacks.set(user, left);
    return left.at(-1);
  }

  clear(user: string): void {
    this.#stacks.delete(user);
  }

  #make(input: JsonObject, below: View | null): View {
    const id = this.#ids.next('V');
    return this.#fill(input, { id, root: below?.root_view_id ?? id, previous: below?.id ?? null }, {});
  }

  #revise(view: View, input: JsonObject): View {
    const place = { id: view.id, root: view.root_view_id, previous: view.previous_view_id };
    return this.#fill(input, place, view.state.values);
  }

  #fill(
    input: JsonObject,
    place: { id: string; root: string; previous: string | null },
    former: ViewValues,
  ): View {
    const given = Array.isArray(input.blocks) ? (input.blocks as Block[]) : [];
    const blocks = withIds(given, () => this.#ids.next('b'));
    return {
      id: place.id,
      team_id: TEAM.id,
      app_id: APP.id,
      bot_id: APP.botId,
      type: input.type === 'home' ? 'home' : 'modal',
      blocks,
      private_metadata: String(input.private_metadata ?? ''),
      callback_id: String(input.callback_id ?? ''),
      external_id: String(input.external_id ?? ''),
      hash: this.#ids.next('h'),
      root_view_id: place.root,
      previous_view_id: place.previous,
      clear_on_close: input.clear_on_close === true,
      notify_on_close: input.notify_on_close === true,
      ...('title' in input ? { title: input.title } : {}),
      ...('submit' in input ? { submit: input.submit } : {}),
      ...('close' in input ? { close: input.close } : {}),
      state: { values: stateOf(blocks, former) },
    };
  }
}

function stateOf(blocks: readonly Block[], former: ViewValues): ViewValues {
  const values: ViewValues = {};
  for (const { block, element } of interactiveElements(blocks)) {
    if (!isStateful(element)) continue;
    const blockId = String(block.block_id);
    const actionId = String(element.action_id);
    const kept = former[blockId]?.[actionId];
    values[blockId] = { ...values[blockId], [actionId]: kept ?? initialState(element) };
  }
  return values;
}
