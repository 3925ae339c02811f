/** Ids of the digest's buttons, menus and modals. */
export const DIGEST = {
  settings: 'digest.settings',
  add: 'digest.add',
  edit: 'digest.edit',
  remove: 'digest.remove',
  wake: 'digest.wake',
  snooze: 'digest.snooze',
  overview: 'digest.overview',
  form: 'digest.form',
  snoozeForm: 'digest.snooze.form',
} as const;

/** Ids of the inputs, each also its block's. */
export const FORM = {
  scopes: 'digest.scopes',
  where: 'digest.where',
  channel: 'digest.channel',
  at: 'digest.at',
  quiet: 'digest.quiet',
  recap: 'digest.recap',
  patrons: 'digest.patrons',
} as const;

export const SNOOZE = {
  indicator: 'digest.snooze.indicator',
  reason: 'digest.snooze.reason',
  until: 'digest.snooze.until',
} as const;
