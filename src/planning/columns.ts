/** The workbook's columns, in their order on each sheet; what each is called and holds is in `texts.ts`. */
export const COLUMNS = [
  'id',
  'year',
  'theme',
  'objective',
  'code',
  'piraCodes',
  'flags',
  'name',
  'target',
  'result',
  'status',
  'direction',
  'unit',
  'period',
  'asOf',
  'footnotes',
  'centres',
  'causeKind',
  'causeWords',
  'comment',
  'evidence',
  'source',
  'type',
  'algorithm',
  'description',
  'beneficiaries',
  'publicValue',
  'mission',
  'programme',
  'programmeBudget',
  'capMax',
  'capMin',
] as const;

export type Column = (typeof COLUMNS)[number];

/** Of the sheet that holds the footnotes. */
export const NOTE_COLUMNS = ['number', 'text'] as const;
export type NoteColumn = (typeof NOTE_COLUMNS)[number];

/** Worked out from the others: written for the reader, and never read back. */
export const COMPUTED: readonly Column[] = ['status'];
