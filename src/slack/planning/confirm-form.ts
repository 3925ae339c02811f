import type { ModalView } from '@slack/types';
import { z } from 'zod';
import { bold, escapeMarkup, sections } from '../../answer/render/block-kit/index.ts';
import type { Difference } from '../../planning/difference.ts';
import { fieldLines } from '../../planning/texts/changes.ts';
import { readView } from '../view-values.ts';
import { PLANNING } from './ids.ts';
import type { UpdateForm } from './update-form.ts';
import { updateTexts as t } from './update-texts.ts';

const contextSchema = z.object({
  context: z.object({
    row: z.string(),
    place: z.object({ channel: z.string(), threadTs: z.string() }).nullable(),
  }),
  result: z.string(),
  asOf: z.string().nullable(),
  note: z.string(),
  evidence: z.string().nullable(),
  /** The fingerprint of the year's file that the preview was worked out from. */
  base: z.string().nullable(),
});

export interface ConfirmForm extends UpdateForm {
  viewId: string;
  base: string | null;
}

export interface Preview {
  form: UpdateForm;
  base: string | null;
  title: string;
  difference: Difference;
  /** How the row stands, and would stand. */
  verdict: { before: string; after: string };
}

/** What a new result changes, before it is written. */
export function confirmForm({ form, base, title, difference, verdict }: Preview): ModalView {
  return {
    type: 'modal',
    callback_id: PLANNING.confirmForm,
    private_metadata: JSON.stringify({ ...form, base } satisfies z.infer<typeof contextSchema>),
    title: plain(t.title),
    submit: plain(t.confirm),
    close: plain(t.back),
    blocks: sections(
      [
        t.preview,
        bold(title),
        ...difference.rows.flatMap(fieldLines).map((line) => `• ${escapeMarkup(line)}`),
        verdict.before === verdict.after
          ? t.sameVerdict(verdict.before)
          : t.newVerdict(verdict.before, verdict.after),
      ].join('\n'),
    ),
  };
}

/** Null for what is none of ours. */
export function readConfirmForm(view: unknown): ConfirmForm | null {
  const read = readView(view, contextSchema);
  return read === null ? null : { ...read.context, viewId: read.viewId };
}

function plain(words: string) {
  return { type: 'plain_text' as const, text: words, emoji: true };
}
