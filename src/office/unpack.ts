import { strFromU8, unzipSync } from 'fflate';
import { ArchiveError } from './archive-error.ts';

export interface ArchiveLimits {
  /** All wanted parts unpacked, in bytes. */
  unpacked: number;
  parts: number;
}

const MACROS = /vbaProject\.bin$/i;

/**
 * The wanted parts of an office file (XLSX, DOCX) as text, by path. Sizes are asked before anything is
 * unpacked, and a part is never unpacked beyond the size it declares. Throws ArchiveError.
 */
export function unpack(bytes: Uint8Array, wanted: RegExp, limits: ArchiveLimits): Map<string, string> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new ArchiveError('locked');
  let parts = 0;
  let total = 0;
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize, size }) {
        parts += 1;
        if (MACROS.test(name)) throw new ArchiveError('macros');
        if (parts > limits.parts) throw new ArchiveError('bomb');
        if (!wanted.test(name)) return false;
        total += Math.max(originalSize, size);
        if (total > limits.unpacked) throw new ArchiveError('bomb');
        return true;
      },
    });
    return new Map(Object.entries(files).map(([path, content]) => [path, strFromU8(content)]));
  } catch (error) {
    if (error instanceof ArchiveError) throw error;
    throw new ArchiveError('damaged');
  }
}
