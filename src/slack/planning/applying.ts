import type { ModalView } from '@slack/types';
import { escapeMarkup } from '../../answer/render/block-kit/index.ts';
import { YearChangedError } from '../../planning/commit-version.ts';
import { applyProposal, type Proposal, proposeWorkbook } from '../../planning/propose.ts';
import type { Version } from '../../planning/version.ts';
import { readVersions } from '../../planning/year-files.ts';
import type { Call } from '../call.ts';
import type { Click } from '../click.ts';
import { deliver } from '../deliver.ts';
import { byResponseUrl } from '../place.ts';
import { noticeOf, type Sent } from '../reply.ts';
import { type ApplyForm, applyForm, readApplyForm } from './apply-form.ts';
import type { PlanningParts } from './desk.ts';
import type { DryRuns } from './dry-run.ts';
import { settledMessage } from './dry-run-message.ts';
import { APPLY_INPUTS } from './ids.ts';
import { noticeView } from './notice-view.ts';
import { nameOf } from './people.ts';
import type { WorkbookProposal } from './proposals.ts';
import { planningTexts as t } from './texts.ts';

export type FormReading<F> =
  | { kind: 'form'; form: F; waiting: ModalView }
  /** By block id. */
  | { kind: 'errors'; errors: Record<string, string> };

/** The buttons under a dry run. */
export interface Applying {
  /** Asks for the reason, the last step before the data change. */
  openApply(click: Click, call: Call): Promise<void>;
  /** Null for what is no form of ours. */
  readApply(view: unknown): FormReading<ApplyForm> | null;
  saveApply(form: ApplyForm, user: string, call: Call): Promise<void>;
  cancel(click: Click, call: Call): Promise<void>;
}

export function applying(parts: PlanningParts & { dryRuns: DryRuns }): Applying {
  const { admins, data, proposals, now, dryRuns } = parts;
  /** Being applied: a second click must not wait for the first to be written. */
  const busy = new Set<string>();

  /** Why nothing can be done with it; null where something can. */
  function objection(id: string, user: string): string | null {
    if (!admins.includes(user)) return t.notAllowed(admins);
    const proposal = proposals.find(id);
    if (proposal === null) return t.expired;
    if (busy.has(id)) return t.busy;
    return proposal.outcome === null ? null : outcomeText(proposal.outcome);
  }

  /** The sentence that says what came of it. */
  async function apply({ context, reason }: ApplyForm, user: string, call: Call): Promise<string> {
    const against = objection(context.proposal, user);
    const waiting = proposals.find(context.proposal);
    if (against !== null || waiting === null) return against ?? t.expired;
    busy.add(context.proposal);
    try {
      const file = { name: waiting.file, bytes: Buffer.from(waiting.bytes, 'base64') };
      const proposal = await proposeWorkbook(file, { dataDir: data.folder, year: waiting.year });
      const own = proposal.outcome === 'unchanged' ? await cutShort(waiting, user) : null;
      if (own !== null) return await finish(context, { version: own, user, proposal, call });
      if (proposal.outcome !== 'ready' || proposal.change.base !== waiting.base)
        return await replace(context, { waiting, call });
      const author = await nameOf(call.client, user);
      const signature = { author, authorId: user, reason, at: now().toISOString() };
      const version = await applyProposal(proposal, { dataDir: data.folder, ...signature });
      return await finish(context, { version, user, proposal, call });
    } catch (error) {
      if (!(error instanceof YearChangedError)) throw error;
      return await replace(context, { waiting, call });
    } finally {
      busy.delete(context.proposal);
    }
  }

  /** The version that was written when a crash kept it from being told of; null where there is none. */
  async function cutShort({ year, file }: WorkbookProposal, user: string): Promise<Version | null> {
    const last = (await readVersions({ dataDir: data.folder, year })).at(-1);
    return last?.kind === 'workbook' && last.file === file && last.authorId === user ? last : null;
  }

  async function finish(
    context: ApplyForm['context'],
    { version, user, proposal, call }: { version: Version; user: string; proposal: Proposal; call: Call },
  ): Promise<string> {
    const { number, at, file, reason } = version;
    const { year } = proposal;
    await proposals.settle(context.proposal, { kind: 'applied', by: user, at, version: number });
    call.log.info({ year, version: number }, 'a workbook was applied');
    const status = t.applied(user, new Date(at), { number, year, reason: escapeMarkup(reason ?? '') });
    await update(context, settledMessage({ file: file ?? '', proposal }, status), call);
    return t.saved(year, number);
  }

  /** The data are others than those of the dry run: there is a new one, over those of now. */
  async function replace(
    context: ApplyForm['context'],
    { waiting, call }: { waiting: WorkbookProposal; call: Call },
  ): Promise<string> {
    await proposals.settle(context.proposal, { kind: 'outdated' });
    await update(context, { text: t.superseded }, call);
    await dryRuns.redo(waiting, call);
    return t.outdated;
  }

  return {
    async openApply({ value, user, channel, messageTs, triggerId }, { client }) {
      const against = objection(value, user);
      const proposal = proposals.find(value);
      const view =
        against !== null || proposal === null
          ? noticeView(against ?? t.expired)
          : applyForm({ proposal: value, channel, ts: messageTs }, proposal);
      await client.views.open({ trigger_id: triggerId, view });
    },

    readApply(view) {
      const form = readApplyForm(view);
      if (form === null) return null;
      if (form.reason === '') return { kind: 'errors', errors: { [APPLY_INPUTS.reason]: t.reasonMissing } };
      return { kind: 'form', form, waiting: noticeView(t.saving) };
    },

    async saveApply(form, user, call) {
      const outcome = await apply(form, user, call).catch((err: unknown) => {
        call.log.error({ err }, 'a workbook could not be applied');
        return t.failed;
      });
      // Who closed it meanwhile reads it in the message.
      await call.client.views
        .update({ view_id: form.viewId, view: noticeView(outcome) })
        .catch((err: unknown) => call.log.info({ err }, 'the modal is closed'));
    },

    async cancel({ value, user, channel, messageTs, responseUrl }, call) {
      const against = objection(value, user);
      if (against !== null) {
        await deliver(noticeOf(against), byResponseUrl(responseUrl, { audience: 'ephemeral' }), call.log);
        return;
      }
      const at = now();
      await proposals.settle(value, { kind: 'cancelled', by: user, at: at.toISOString() });
      await update({ channel, ts: messageTs }, { text: t.cancelled(user, at) }, call);
    },
  };
}

function outcomeText(outcome: NonNullable<WorkbookProposal['outcome']>): string {
  switch (outcome.kind) {
    case 'applied':
      return t.alreadyApplied(outcome.by);
    case 'cancelled':
      return t.alreadyCancelled(outcome.by);
    case 'outdated':
      return t.superseded;
  }
}

/** The message is only told what came of it: that it could not be is no reason to say that nothing did. */
async function update(
  { channel, ts }: { channel: string; ts: string },
  message: Sent,
  { client, log }: Call,
): Promise<void> {
  try {
    await client.chat.update({ channel, ts, text: message.text, blocks: message.blocks ?? [] });
  } catch (err) {
    log.warn({ err }, 'the message of a dry run could not be changed');
  }
}
