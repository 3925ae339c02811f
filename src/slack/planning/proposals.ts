import { createHash, randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { StateFolder } from '../../store/state-folder.ts';

/** What came of a proposal, and by whose hand. */
const outcomeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('applied'), by: z.string(), at: z.string(), version: z.int() }),
  z.strictObject({ kind: z.literal('cancelled'), by: z.string(), at: z.string() }),
  /** The data changed meanwhile; a later proposal took its place. */
  z.strictObject({ kind: z.literal('outdated') }),
]);

const proposalSchema = z.strictObject({
  /** Who sent the workbook. */
  by: z.string(),
  /** Where, to go on in its thread. */
  channel: z.string(),
  threadTs: z.string(),
  file: z.string(),
  /** Base64; empty once something came of it. */
  bytes: z.string(),
  /** What was written beside the file. */
  words: z.string(),
  year: z.int(),
  /** The fingerprint of the year's file that the dry run was worked out from. */
  base: z.string().nullable(),
  /** "2 righe cambiate, 1 esito diverso" */
  summary: z.string(),
  outcome: outcomeSchema.nullable(),
});

export type WorkbookProposal = z.infer<typeof proposalSchema>;
export type ProposalOutcome = z.infer<typeof outcomeSchema>;

/** Workbooks that wait to be applied, through restarts. */
export interface Proposals {
  /**
   * Resolves to its id once it would survive a crash: the same for the same event, which may be begun again.
   * Null for what came of no event.
   */
  add(event: string | null, proposal: WorkbookProposal): Promise<string>;
  /** Null for one that is too old, or pushed out by later ones. */
  find(id: string): WorkbookProposal | null;
  /** Only the first outcome counts. */
  settle(id: string, outcome: ProposalOutcome): Promise<void>;
}

/** Time to ask a colleague, over a long weekend too. */
const MAX_AGE = 7 * 24 * 60 * 60_000;
/** A workbook may take 4 MB. */
const MAX_ENTRIES = 20;

/** `now` in ms since the epoch. */
export async function openProposals(state: StateFolder, now: () => number): Promise<Proposals> {
  const map = await state.map('proposals', {
    value: proposalSchema,
    maxEntries: MAX_ENTRIES,
    maxAge: MAX_AGE,
  });
  return {
    async add(event, proposal) {
      const id = event === null ? randomUUID() : createHash('sha256').update(event).digest('base64url');
      if (map.get(id, now()) !== null) return id;
      map.set(id, proposal, now());
      await map.saved();
      return id;
    },
    find: (id) => map.get(id, now()),
    async settle(id, outcome) {
      const proposal = map.get(id, now());
      if (proposal === null || proposal.outcome !== null) return;
      map.set(id, { ...proposal, bytes: '', outcome }, now());
      await map.saved();
    },
  };
}
