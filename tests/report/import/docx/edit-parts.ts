import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** A DOCX with one of its parts changed, added, or taken out where `change` gives null. */
export function editPart(
  bytes: Uint8Array,
  path: string,
  change: (xml: string) => string | null,
): Uint8Array {
  const parts: Zippable = unzipSync(bytes);
  const before = parts[path] instanceof Uint8Array ? strFromU8(parts[path]) : '';
  const after = change(before);
  if (after === before) throw new Error(`${path}: nothing to change`);
  if (after === null) delete parts[path];
  else parts[path] = strToU8(after);
  return zipSync(parts);
}
