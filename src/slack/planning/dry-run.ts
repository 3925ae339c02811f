import { escapeMarkup } from '../../answer/render/block-kit/index.ts';
import { LIMITS } from '../../planning/archive-limits.ts';
import { isWorkbookName } from '../../planning/open-workbook.ts';
import { type Proposal, proposeWorkbook, type WorkbookFile } from '../../planning/propose.ts';
import { UnreadableWorkbookError } from '../../planning/sheet.ts';
import { differenceSummary } from '../../planning/texts/changes.ts';
import { unreadable } from '../../planning/texts/faults.ts';
import type { Call } from '../call.ts';
import { deliver } from '../deliver.ts';
import type { Incoming } from '../incoming.ts';
import { inThread } from '../place.ts';
import type { Destination } from '../poster.ts';
import { blocksOf, noticeOf } from '../reply.ts';
import { messageKey, threadOf } from '../thread.ts';
import type { AttachedFile } from './attached-files.ts';
import type { PlanningParts } from './desk.ts';
import { dryRunMessage } from './dry-run-message.ts';
import { fetchFile } from './fetch-file.ts';
import { withWorkbookButton } from './notices.ts';
import type { WorkbookProposal } from './proposals.ts';
import { planningTexts as t } from './texts.ts';

/** A workbook that somebody sends. */
export interface DryRuns {
  /** Whether files like these are meant for here: a workbook, or something sent without a question. */
  isForPlanning(incoming: Incoming, files: readonly AttachedFile[]): boolean;
  /** Tells what the workbook would change, or all that is wrong with it; changes nothing. */
  receive(incoming: Incoming, files: readonly AttachedFile[], call: Call): Promise<void>;
  /** The same of a workbook that was looked at before, over the data as they are now. */
  redo(proposal: WorkbookProposal, call: Call): Promise<void>;
}

export function dryRuns(parts: PlanningParts): DryRuns {
  const { admins, data, memory, poster, proposals, uploader } = parts;

  async function tell(text: string, to: Destination, { log, ticket }: Call): Promise<void> {
    await deliver(noticeOf(text), inThread(poster, to, ticket), log);
  }

  async function show(
    { name, bytes }: WorkbookFile,
    from: Pick<WorkbookProposal, 'by' | 'channel' | 'threadTs' | 'words'>,
    { call, lead }: { call: Call; lead?: string },
  ): Promise<void> {
    const proposal = await proposeWorkbook({ name, bytes }, { dataDir: data.folder, year: null });
    call.log.info({ outcome: proposal.outcome, year: proposal.year }, 'a workbook was looked at');
    const id =
      proposal.outcome === 'ready'
        ? await proposals.add(call.ticket.key, { ...from, ...waiting(name, bytes, proposal) })
        : null;
    const parted = dryRunMessage({ file: name, proposal, id, ...(lead === undefined ? {} : { lead }) });
    await deliver(blocksOf(parted.message), inThread(poster, from, call.ticket), call.log);
    if (parted.rest === null) return;
    const { name: list, content } = parted.rest;
    await uploader.upload(
      { name: list, content: Buffer.from(content), comment: t.listComment },
      from,
      call.ticket,
    );
  }

  return {
    isForPlanning: ({ text, direct }, files) =>
      direct && files.length > 0 && (text.trim() === '' || files.some(({ name }) => isWorkbookName(name))),

    async receive(incoming, files, call) {
      // What is begun again was claimed the first time.
      if (!memory.claim(messageKey(incoming)) && !call.ticket.again) return;
      const to = threadOf(incoming);
      const [file, ...others] = files.filter(({ name }) => isWorkbookName(name));
      if (file === undefined) return tell(t.otherFile(escapeMarkup(files[0]?.name ?? '')), to, call);
      if (!admins.includes(incoming.user)) return tell(t.notAdmin(admins), to, call);
      if (others.length > 0) return tell(t.oneAtATime, to, call);
      const fetched = await fetchFile(call.client, file.id, LIMITS.file);
      if (fetched.kind === 'gone') return tell(t.gone, to, call);
      const wrong = (problem: string) =>
        deliver(
          blocksOf(withWorkbookButton(t.unreadable(file.name, problem))),
          inThread(poster, to, call.ticket),
          call.log,
        );
      if (fetched.kind === 'too-large') return void (await wrong(unreadable.tooLarge(LIMITS.file / 1e6)));
      const from = { by: incoming.user, ...to, words: incoming.text.trim() };
      try {
        await show({ name: file.name, bytes: fetched.bytes }, fromOf(from), { call });
      } catch (error) {
        if (!(error instanceof UnreadableWorkbookError)) throw error;
        await wrong(error.message);
      }
    },

    redo: ({ file, bytes, ...from }, call) =>
      show({ name: file, bytes: Buffer.from(bytes, 'base64') }, fromOf(from), { call, lead: t.redone }),
  };
}

type From = Pick<WorkbookProposal, 'by' | 'channel' | 'threadTs' | 'words'>;

function fromOf({ by, channel, threadTs, words }: From): From {
  return { by, channel, threadTs, words };
}

function waiting(
  file: string,
  bytes: Uint8Array,
  { year, change, difference }: Extract<Proposal, { outcome: 'ready' }>,
) {
  return {
    file,
    bytes: Buffer.from(bytes).toString('base64'),
    year,
    base: change.base,
    summary: differenceSummary(difference),
    outcome: null,
  };
}
