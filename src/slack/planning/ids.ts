import { UPDATE_ACTION } from '../../answer/render/block-kit/index.ts';

/** Ids of the buttons and modals by which data are changed. */
export const PLANNING = {
  apply: 'planning.apply',
  applyForm: 'planning.apply.form',
  cancel: 'planning.cancel',
  workbook: 'planning.workbook',
  update: UPDATE_ACTION,
  updateForm: 'planning.update.form',
  confirmForm: 'planning.update.confirm',
} as const;

/** Ids of the inputs, each also its block's. */
export const APPLY_INPUTS = { reason: 'planning.reason' } as const;

export const UPDATE_INPUTS = {
  result: 'planning.result',
  asOf: 'planning.as-of',
  note: 'planning.note',
  evidence: 'planning.evidence',
} as const;
