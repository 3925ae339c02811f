import { z } from 'zod';
import type { StateFolder } from '../store/state-folder.ts';

/** The centres that each person follows on the Home. */
export interface Areas {
  of(user: string): readonly string[];
  choose(user: string, names: readonly string[]): void;
}

/** More would not fit the Home. */
export const MAX_AREAS = 10;

const valueSchema = z.array(z.string().min(1)).max(MAX_AREAS);
const MAX_PEOPLE = 10_000;

/** `now` in ms since the epoch. */
export async function openAreas(state: StateFolder, now: () => number): Promise<Areas> {
  const map = await state.map('areas', {
    value: valueSchema,
    maxEntries: MAX_PEOPLE,
    maxAge: Number.POSITIVE_INFINITY,
  });
  return {
    of: (user) => map.get(user, now()) ?? [],
    choose: (user, names) => map.set(user, names.slice(0, MAX_AREAS), now()),
  };
}
