import type { ModalView } from '@slack/types';
import { titleOf } from '../../answer/items.ts';
import { escapeMarkup } from '../../answer/render/block-kit/index.ts';
import { YearChangedError } from '../../planning/commit-version.ts';
import { applyProposal, type Proposal } from '../../planning/propose.ts';
import { fieldLines } from '../../planning/texts/changes.ts';
import type { Version } from '../../planning/version.ts';
import { readVersions } from '../../planning/year-files.ts';
import type { Call } from '../call.ts';
import { deliver } from '../deliver.ts';
import { inThread } from '../place.ts';
import { noticeOf } from '../reply.ts';
import type { FoundRow } from '../rows.ts';
import { type ConfirmForm, readConfirmForm } from './confirm-form.ts';
import type { PlanningParts } from './desk.ts';
import { noticeView } from './notice-view.ts';
import { nameOf } from './people.ts';
import { rowChanges } from './row-changes.ts';
import type { UpdateForm } from './update-form.ts';
import { updateTexts as t } from './update-texts.ts';

/** Writing a result that was entered and looked at. */
export interface UpdateSaving {
  /** Null for what is none of ours. */
  readUpdate(view: unknown): { form: ConfirmForm; waiting: ModalView } | null;
  saveUpdate(form: ConfirmForm, user: string, call: Call): Promise<void>;
}

export function updateSaving(parts: PlanningParts): UpdateSaving {
  const { data, now, poster } = parts;
  const { rowFor, propose } = rowChanges(parts);

  /** The version that was written when a crash kept it from being told of; null where there is none. */
  async function cutShort({ year }: FoundRow, { note }: UpdateForm, user: string): Promise<Version | null> {
    const last = (await readVersions({ dataDir: data.folder, year: year.year })).at(-1);
    return last?.kind === 'update' && last.reason === note && last.authorId === user ? last : null;
  }

  /** The sentence that says what came of it. */
  async function save(form: ConfirmForm, user: string, call: Call): Promise<string> {
    const found = rowFor(form.context.row, user);
    if (typeof found === 'string') return found;
    const proposal = await propose(found, form);
    const own = proposal.outcome === 'unchanged' ? await cutShort(found, form, user) : null;
    if (own === null && (proposal.outcome !== 'ready' || proposal.change.base !== form.base))
      return t.changedMeanwhile;
    const { number, difference } = own ?? (await write(proposal, form, { user, call }));
    await tell(form, { user, title: titleOf(found.row), difference, call });
    return t.saved(number, proposal.year);
  }

  async function write(
    proposal: Proposal,
    { note }: UpdateForm,
    { user, call }: { user: string; call: Call },
  ): Promise<Version> {
    if (proposal.outcome !== 'ready') throw new YearChangedError(proposal.year);
    const author = await nameOf(call.client, user);
    const signature = { author, authorId: user, reason: note, at: now().toISOString() };
    const version = await applyProposal(proposal, { dataDir: data.folder, ...signature });
    call.log.info({ year: proposal.year, version: version.number }, 'a result was entered');
    return version;
  }

  /** In the thread that shows the old one; that it could not be told is no reason to say that it was not done. */
  async function tell(
    { context, note }: ConfirmForm,
    about: { user: string; title: string; difference: Version['difference']; call: Call },
  ): Promise<void> {
    if (context.place === null) return;
    const { user, title, difference, call } = about;
    const lines = (difference?.rows ?? []).flatMap(fieldLines).map(escapeMarkup);
    const text = t.told(user, escapeMarkup(title), lines, escapeMarkup(note));
    try {
      await deliver(noticeOf(text), inThread(poster, context.place, call.ticket), call.log);
    } catch (err) {
      call.log.warn({ err }, 'a new result could not be told of in its thread');
    }
  }

  return {
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
