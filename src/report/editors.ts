import { z } from 'zod';
import { normalize } from '../language/normalize.ts';
import { readCurated } from './curated-file.ts';
import type { Indicator } from './record.ts';

const text = z.string().trim().min(1);

/** Who may enter the results of a centre. */
export const editorsSchema = z.array(
  z.strictObject({
    /** As answers name it. */
    centre: text,
    /** Slack member ids. */
    users: z.array(z.string().regex(/^[UW][A-Z0-9]{2,}$/)).min(1),
    /** By whose word. */
    reason: text,
  }),
);

export type Editors = z.infer<typeof editorsSchema>;

/** The people of `curated/editors.json`, with the fallback of `readCurated`. */
export function loadEditors(dataDir: string): Editors {
  return readCurated(dataDir, 'editors', editorsSchema);
}

/** Whether somebody is named for one of the row's centres. */
export function isEditorOf(user: string, { centres }: Pick<Indicator, 'centres'>, editors: Editors): boolean {
  const own = new Set(centres.map(({ name }) => normalize(name)));
  return editors.some(({ centre, users }) => users.includes(user) && own.has(normalize(centre)));
}
