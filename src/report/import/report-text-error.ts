/** A text that cannot be read as a report; the message says where and what to do, for the operator. */
export class ReportTextError extends Error {
  constructor(
    /** Counted from 1. */
    readonly line: number,
    readonly problem: string,
  ) {
    super(`line ${line}: ${problem}`);
    this.name = 'ReportTextError';
  }
}
