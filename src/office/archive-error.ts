/** What is wrong with an office file, before anybody asked what it says. */
export type ArchiveProblem =
  /** Protected by a password, or of the formats before 2007. */
  | 'locked'
  | 'macros'
  /** More parts, or larger ones, than its limits allow. */
  | 'bomb'
  /** Cut, damaged, or no archive at all. */
  | 'damaged'
  /** Declares a document type: no office program does, and entities can be made to grow. */
  | 'doctype';

/** An office file that cannot be opened; whoever opens it has the words for its users. */
export class ArchiveError extends Error {
  constructor(readonly problem: ArchiveProblem) {
    super(problem);
    this.name = 'ArchiveError';
  }
}
