import { z } from 'zod';
import { PATRONS } from '../../digest/calendar/holidays.ts';
import { scopeByKey } from '../../digest/scope-options.ts';
import type { Settings, Subscription } from '../../digest/subscription.ts';
import type { Year } from '../../report/corpus.ts';
import { parseJson, readView } from '../view-values.ts';
import { FORM, SNOOZE } from './ids.ts';

/** What a form needs to know when it comes back. */
const contextSchema = z.object({
  /** Whose settings they are; null for a new digest. */
  subscription: z.string().nullable(),
  /** The channel that the form was opened from; null in private. */
  channel: z.string().nullable(),
});

export type FormContext = z.infer<typeof contextSchema>;

export function writeContext(context: FormContext): string {
  return JSON.stringify(context);
}

/** The context of a view of ours; null where it has none. */
export function readFormContext(view: unknown): FormContext | null {
  const metadata = z.object({ private_metadata: z.string() }).safeParse(view).data?.private_metadata;
  return contextSchema.safeParse(parseJson(metadata ?? '')).data ?? null;
}

/** What the modal of a snooze needs to know when it comes back. */
const snoozeContextSchema = z.object({
  subscription: z.string(),
  /** The digest that it was opened from, to tell of it in its thread. */
  ts: z.string(),
});

export type SnoozeContext = z.infer<typeof snoozeContextSchema>;

export function writeSnoozeContext(context: SnoozeContext): string {
  return JSON.stringify(context);
}

const chosen = z.object({ selected_option: z.object({ value: z.string() }).nullable() });
const several = z.object({ selected_options: z.array(z.object({ value: z.string() })) });

export interface SettingsForm {
  viewId: string;
  context: FormContext;
  settings: Settings;
  /** Null where the form did not ask. */
  where: 'person' | 'channel' | null;
  channel: string | null;
}

/** The form as it was filled in; null for what is none of ours. What is no longer there cannot be chosen. */
export function readSettingsForm(view: unknown, year: Year): SettingsForm | null {
  const read = readView(view, contextSchema);
  if (read === null) return null;
  const { value, viewId, context } = read;
  const at = z.object({ selected_time: z.string() }).safeParse(value(FORM.at));
  const quiet = chosen.safeParse(value(FORM.quiet));
  const place = z.object({ selected_conversation: z.string().nullable() }).safeParse(value(FORM.channel));
  if (!at.success || !quiet.success) return null;
  const patrons = valuesOf(value(FORM.patrons));
  const where = chosen.safeParse(value(FORM.where)).data?.selected_option?.value ?? null;
  return {
    viewId,
    context,
    settings: {
      scopes: valuesOf(value(FORM.scopes)).flatMap((key) => scopeByKey(year, key) ?? []),
      at: at.data.selected_time,
      quiet: quiet.data.selected_option?.value === 'silence' ? 'silence' : 'line',
      recap: valuesOf(value(FORM.recap)).length > 0,
      patrons: PATRONS.filter((patron) => patrons.includes(patron)),
    },
    where: where === 'person' || where === 'channel' ? where : null,
    channel: place.data?.selected_conversation ?? null,
  };
}

export interface SnoozeForm {
  viewId: string;
  context: SnoozeContext;
  /** The indicator's scope key. */
  indicator: string;
  reason: string;
  /** YYYY-MM-DD */
  until: string;
}

export function readSnoozeForm(view: unknown): SnoozeForm | null {
  const read = readView(view, snoozeContextSchema);
  if (read === null) return null;
  const { value, viewId, context } = read;
  const indicator = chosen.safeParse(value(SNOOZE.indicator)).data?.selected_option?.value;
  const reason = z.object({ value: z.string() }).safeParse(value(SNOOZE.reason)).data?.value.trim();
  const until = z.object({ selected_date: z.iso.date() }).safeParse(value(SNOOZE.until)).data?.selected_date;
  if (indicator === undefined || reason === undefined || reason === '' || until === undefined) return null;
  return { viewId, context, indicator, reason, until };
}

/** The subscription that the options of a snooze's menu are of; null where the view is none of ours. */
export function subscriptionOfView(
  view: unknown,
  find: (id: string) => Subscription | null,
): Subscription | null {
  const read = readView(view, snoozeContextSchema);
  return read === null ? null : find(read.context.subscription);
}

function valuesOf(value: unknown): string[] {
  return several.safeParse(value).data?.selected_options.map((one) => one.value) ?? [];
}
