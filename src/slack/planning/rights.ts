import { type Editors, isEditorOf } from '../../report/editors.ts';
import type { Indicator } from '../../report/record.ts';

/** Who may change data: the administrators all of them, others the results of their centres. */
export interface Rights {
  /** Slack's ids. */
  admins: readonly string[];
  editors: Editors;
}

export function mayEnter(
  user: string,
  row: Pick<Indicator, 'centres'>,
  { admins, editors }: Rights,
): boolean {
  return admins.includes(user) || isEditorOf(user, row, editors);
}
