import type { ModalView } from '@slack/types';
import { titleOf, verdictOf } from '../../answer/items.ts';
import { escapeMarkup } from '../../answer/render/block-kit/index.ts';
import { italianDay } from '../../language/italian-time.ts';
import { YearChangedError } from '../../planning/commit-version.ts';
import type { Fault } from '../../planning/fault.ts';
import { applyProposal, type Proposal, proposeUpdate } from '../../planning/propose.ts';
import { fieldLines } from '../../planning/texts/changes.ts';
import { COLUMN_LABELS } from '../../planning/texts/columns.ts';
import { faultText } from '../../planning/texts/faults.ts';
import type { Call } from '../call.ts';
import { deliver } from '../deliver.ts';
import { inThread } from '../place.ts';
import { noticeOf } from '../reply.ts';
import { type FoundRow, rowFinder } from '../rows.ts';
import { type ConfirmForm, confirmForm, readConfirmForm } from './confirm-form.ts';
import type { PlanningParts } from './desk.ts';
import { UPDATE_INPUTS as INPUTS } from './ids.ts';
import { noticeView } from './notice-view.ts';
import { nameOf } from './people.ts';
import { mayEnter } from './rights.ts';
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

/** Entering a result by hand. */
export interface Updates {
  /** The form of a row, or the sentence that says why there is none. */
  formFor(request: UpdateRequest): ModalView;
  /** What the form changes, to be confirmed; by block id what is wrong with it; null for what is none of ours. */
  previewUpdate(
    view: unknown,
    user: string,
  ): Promise<
    { kind: 'preview'; view: ModalView } | { kind: 'errors'; errors: Record<string, string> } | null
  >;
  /** Null for what is none of ours. */
  readUpdate(view: unknown): { form: ConfirmForm; waiting: ModalView } | null;
  saveUpdate(form: ConfirmForm, user: string, call: Call): Promise<void>;
}

export function updates(parts: PlanningParts): Updates {
  const { admins, data, now, poster } = parts;
  const today = () => italianDay(now());

  /** The row, or why it cannot be changed by this person. */
  function rowFor(key: string, user: string): FoundRow | string {
    const { corpus, editors } = data.current();
    const found = rowFinder(corpus)(key);
    if (found === null) return t.gone;
    return mayEnter(user, found.row, { admins, editors }) ? found : t.notAllowed(t.who(admins));
  }

  function propose({ row, year }: FoundRow, { result, asOf, evidence }: UpdateForm): Promise<Proposal> {
    const place = { dataDir: data.folder, year: year.year };
    return proposeUpdate(place, { id: row.id, result, stated: { asOf, evidence } });
  }

  /** The sentence that says what came of it. */
  async function save(form: ConfirmForm, user: string, call: Call): Promise<string> {
    const found = rowFor(form.context.row, user);
    if (typeof found === 'string') return found;
    const proposal = await propose(found, form);
    if (proposal.outcome !== 'ready' || proposal.change.base !== form.base) return t.changedMeanwhile;
    const author = await nameOf(call.client, user);
    const signature = { author, authorId: user, reason: form.note, at: now().toISOString() };
    const { number } = await applyProposal(proposal, { dataDir: data.folder, ...signature });
    call.log.info({ year: proposal.year, version: number }, 'a result was entered');
    await tell(form, { user, title: titleOf(found.row), proposal, call });
    return t.saved(number, proposal.year);
  }

  /** In the thread that shows the old one; that it could not be told is no reason to say that it was not done. */
  async function tell(
    { context, note }: ConfirmForm,
    about: { user: string; title: string; proposal: Extract<Proposal, { outcome: 'ready' }>; call: Call },
  ): Promise<void> {
    if (context.place === null) return;
    const { user, title, proposal, call } = about;
    const lines = proposal.difference.rows.flatMap(fieldLines).map(escapeMarkup);
    const text = t.told(user, escapeMarkup(title), lines, escapeMarkup(note));
    try {
      await deliver(noticeOf(text), inThread(poster, context.place, call.ticket), call.log);
    } catch (err) {
      call.log.warn({ err }, 'a new result could not be told of in its thread');
    }
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
      const about = { title: titleOf(found.row), verdict: verdictOf(found.row) };
      return { kind: 'preview', view: confirmForm({ form, base: change.base, difference, ...about }) };
    },

    readUpdate(view) {
      const form = readConfirmForm(view);
      return form === null ? null : { form, waiting: noticeView(t.saving) };
    },

    async saveUpdate(form, user, call) {
      const outcome = await save(form, user, call).catch((err: unknown) => {
        if (err instanceof YearChangedError) return t.changedMeanwhile;
        call.log.error({ err }, 'a result could not be entered');
        return t.failed;
      });
      // What stands beneath shows the old data. Who closed it meanwhile reads it in the next answer.
      await call.client.views
        .update({ view_id: form.viewId, view: noticeView(outcome) })
        .catch((err: unknown) => call.log.info({ err }, 'the modal is closed'));
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
