import { strFromU8, unzipSync } from 'fflate';
import { LIMITS } from './archive-limits.ts';
import { UnreadableWorkbookError } from './sheet.ts';
import { unreadable } from './texts/faults.ts';

/** The parts that hold cells and what they need to be read. */
const WANTED =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/;
const MACROS = /vbaProject\.bin$/i;

/**
 * The parts of an XLSX as text, by path. Sizes are asked before anything is unpacked, and a part is never
 * unpacked beyond the size it declares. Throws UnreadableWorkbookError.
 */
export function unpack(bytes: Uint8Array): Map<string, string> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new UnreadableWorkbookError(unreadable.locked);
  let parts = 0;
  let total = 0;
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize, size }) {
        parts += 1;
        total += Math.max(originalSize, size);
        if (MACROS.test(name)) throw new UnreadableWorkbookError(unreadable.macros);
        if (parts > LIMITS.parts || total > LIMITS.unpacked)
          throw new UnreadableWorkbookError(unreadable.bomb(LIMITS.unpacked / 1e6));
        return WANTED.test(name);
      },
    });
    return new Map(Object.entries(files).map(([path, content]) => [path, strFromU8(content)]));
  } catch (error) {
    if (error instanceof UnreadableWorkbookError) throw error;
    throw new UnreadableWorkbookError(unreadable.notXlsx);
  }
}
