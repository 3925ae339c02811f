import { ArchiveError, type ArchiveProblem } from '../../../office/archive-error.ts';
import { relationsOf } from '../../../office/relations.ts';
import { unpack } from '../../../office/unpack.ts';
import { ReportDocumentError } from './report-document-error.ts';

/** The parts of a DOCX that a report is read from, as XML; null where it has none of the kind. */
export interface DocumentParts {
  document: string;
  footnotes: string | null;
  numbering: string | null;
  styles: string | null;
}

/** Pictures may make the file large; the report's words take less than a megabyte, unpacked some more. */
const LIMITS = { file: 50_000_000, unpacked: 40_000_000, parts: 3_000 } as const;

const WANTED = /^_rels\/\.rels$|^word\/(?:_rels\/)?[^/]+\.(?:xml|rels)$/;

const PROBLEMS: Readonly<Record<ArchiveProblem, string>> = {
  locked: 'protected by a password, or in the old .doc format; save it in Word as .docx without a password',
  macros: 'holds macros; save it in Word as .docx, without macros',
  bomb: `would unpack to more than ${LIMITS.unpacked / 1e6} MB or too many parts; it was not opened, save it again from Word`,
  damaged: 'no .docx that can be read: cut, damaged or of another kind; save it again from Word',
  doctype: 'declares a document type, as Word never does; it was not read, save it again from Word',
};

/** Opens a DOCX. Throws ReportDocumentError for what is none, or too large. */
export function documentParts(bytes: Uint8Array): DocumentParts {
  if (bytes.length > LIMITS.file)
    throw new ReportDocumentError(null, `larger than ${LIMITS.file / 1e6} MB; compress its pictures`);
  return explained(() => {
    const parts = unpack(bytes, WANTED, LIMITS);
    const main = targetsIn(parts, '_rels/.rels', '').get('officeDocument') ?? 'word/document.xml';
    const document = parts.get(main);
    if (document === undefined) throw new ArchiveError('damaged');
    const others = targetsIn(parts, main.replace(/(?<![^/])[^/]+$/, '_rels/$&.rels'), 'word');
    const part = (kind: string) => parts.get(others.get(kind) ?? '') ?? null;
    return {
      document,
      footnotes: part('footnotes'),
      numbering: part('numbering'),
      styles: part('styles'),
    };
  });
}

/** Runs what reads XML, and says in the operator's words what is wrong with it. */
export function explained<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ArchiveError) throw new ReportDocumentError(null, PROBLEMS[error.problem]);
    throw error;
  }
}

/** Paths by kind of relation. */
function targetsIn(parts: ReadonlyMap<string, string>, path: string, folder: string): Map<string, string> {
  const xml = parts.get(path);
  return new Map(xml === undefined ? [] : relationsOf(xml, folder).map(({ kind, target }) => [kind, target]));
}
