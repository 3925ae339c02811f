import type { ModalView } from '@slack/types';
import { titleOf, verdictOf } from '../../answer/items.ts';
import type { Change } from '../../planning/commit-version.ts';
import type { Fault } from '../../planning/fault.ts';
import type { Proposal } from '../../planning/propose.ts';
import { COLUMN_LABELS } from '../../planning/texts/columns.ts';
import { faultText } from '../../planning/texts/faults.ts';
import { judgeYear } from '../../report/judge-year.ts';
import { yearOn } from '../../report/year-on.ts';
import { confirmForm } from './confirm-form.ts';
import type { PlanningParts } from './desk.ts';
import { UPDATE_INPUTS as INPUTS } from './ids.ts';
import { noticeView } from './notice-view.ts';
import { rowChanges } from './row-changes.ts';
import { readUpdateForm, type UpdateContext, type UpdateForm, updateForm } from './update-form.ts';
import { updateTexts as t } from './update-texts.ts';

/** Who wants to enter a result, and where they are. */
export interface UpdateRequest {
  user: string;
  /** The row's key. */
  value: string;
  /** The thread to tell of it; null in private. */
  place: UpdateContext['place'];
}

export type PreviewReading =
  | { kind: 'preview'; view: ModalView }
  /** By block id. */
  | { kind: 'errors'; errors: Record<string, string> };

/** Entering a result by hand, before anything is written. */
export interface UpdatePreview {
  /** The form of a row, or the sentence that says why there is none. */
  formFor(request: UpdateRequest): ModalView;
  /** What the form changes, to be confirmed, or what is wrong with it; null for what is none of ours. */
  previewUpdate(view: unknown, user: string): Promise<PreviewReading | null>;
}

export function updatePreview(parts: PlanningParts): UpdatePreview {
  const { today, rowFor, propose } = rowChanges(parts);

  /** How the row would stand today with the change. */
  function verdictAfter({ index }: Change, id: string): string | null {
    const { knowledge } = parts.data.current().corpus;
    const after = yearOn(judgeYear(index, knowledge), today()).byId.get(id);
    return after === undefined ? null : verdictOf(after);
  }

  return {
    formFor({ user, value, place }) {
      const found = rowFor(value, user);
      return typeof found === 'string' ? noticeView(found) : updateForm(found, { place, today: today() });
    },

    async previewUpdate(view, user) {
      const form = readUpdateForm(view);
      if (form === null) return null;
      const found = rowFor(form.context.row, user);
      if (typeof found === 'string') return { kind: 'preview', view: noticeView(found) };
      const proposal = await propose(found, form);
      const errors = errorsOf(form, proposal, today());
      if (proposal.outcome !== 'ready' || Object.keys(errors).length > 0) return { kind: 'errors', errors };
      const { change, difference } = proposal;
      const before = verdictOf(found.row);
      const verdict = { before, after: verdictAfter(change, found.row.id) ?? before };
      const about = { title: titleOf(found.row), verdict, difference };
      return { kind: 'preview', view: confirmForm({ form, base: change.base, ...about }) };
    },
  };
}

const FIELDS: Readonly<Record<string, string>> = {
  [COLUMN_LABELS.result]: INPUTS.result,
  [COLUMN_LABELS.evidence]: INPUTS.evidence,
};

function errorsOf(form: UpdateForm, proposal: Proposal, today: string): Record<string, string> {
  const faults = proposal.outcome === 'faulty' ? proposal.faults : [];
  return {
    ...(proposal.outcome === 'unchanged' ? { [INPUTS.result]: t.unchanged } : {}),
    ...Object.fromEntries(faults.map((fault) => [fieldOf(fault), faultText({ ...fault, column: null })])),
    ...(form.note === '' ? { [INPUTS.note]: t.noteMissing } : {}),
    ...(form.asOf !== null && form.asOf > today ? { [INPUTS.asOf]: t.future(today) } : {}),
  };
}

function fieldOf({ column }: Fault): string {
  return FIELDS[column ?? ''] ?? INPUTS.result;
}
