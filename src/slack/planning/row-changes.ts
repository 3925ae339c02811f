import { italianDay } from '../../language/italian-time.ts';
import { type Proposal, proposeUpdate } from '../../planning/propose.ts';
import { yearOn } from '../../report/year-on.ts';
import { type FoundRow, rowFinder } from '../rows.ts';
import type { PlanningParts } from './desk.ts';
import { mayEnter } from './rights.ts';
import type { UpdateForm } from './update-form.ts';
import { updateTexts as t } from './update-texts.ts';

/** What every step of entering a result begins with. */
export interface RowChanges {
  /** YYYY-MM-DD */
  today(): string;
  /** The row as it stands today, or the sentence that says why this person cannot change it. */
  rowFor(key: string, user: string): FoundRow | string;
  propose(found: FoundRow, form: UpdateForm): Promise<Proposal>;
}

export function rowChanges({ admins, data, now }: PlanningParts): RowChanges {
  const today = () => italianDay(now());
  return {
    today,
    rowFor(key, user) {
      const { corpus, editors } = data.current();
      const found = rowFinder(corpus)(key);
      const year = found === null ? null : yearOn(found.year, today());
      const row = year?.byId.get(found?.row.id ?? '');
      if (year === null || row === undefined) return t.gone;
      return mayEnter(user, row, { admins, editors }) ? { row, year } : t.notAllowed(t.who(admins));
    },
    propose({ row, year }, { result, asOf, evidence }) {
      const place = { dataDir: data.folder, year: year.year };
      return proposeUpdate(place, { id: row.id, result, stated: { asOf, evidence } });
    },
  };
}
