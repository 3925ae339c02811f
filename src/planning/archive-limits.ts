/** The report of one year takes 60 KB; these leave room for any office's, and none for a bomb. */
export const LIMITS = {
  /** The file as it comes, in bytes. */
  file: 3_000_000,
  /** All its parts unpacked, in bytes. */
  unpacked: 30_000_000,
  parts: 200,
  rows: 5_000,
  columns: 200,
  /** The most that a cell of Excel holds, in characters. */
  cell: 32_767,
} as const;
