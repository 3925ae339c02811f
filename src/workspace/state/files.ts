import type { Ids } from './clock.ts';
import type { FileRecord } from './wire.ts';

interface Stored {
  record: FileRecord;
  content: Buffer | null;
}

/** Uploaded files, in memory. */
export class FileStore {
  readonly #ids: Ids;
  readonly #url: () => string;
  readonly #files = new Map<string, Stored>();

  constructor(ids: Ids, url: () => string) {
    this.#ids = ids;
    this.#url = url;
  }

  /** Makes room for an upload, as `files.getUploadURLExternal` does. */
  reserve(name: string, size: number): { id: string; uploadUrl: string } {
    const { id } = this.#make(name, size, null).record;
    return { id, uploadUrl: `${this.#url()}/upload/${id}` };
  }

  #make(name: string, size: number, content: Buffer | null): Stored {
    const id = this.#ids.next('F');
    const [place, last] = [`${this.#url()}/files-pri/${id}`, encodeURIComponent(name)];
    const record = {
      id,
      name,
      title: name,
      size,
      mimetype: mimetype(name),
      url_private: `${place}/${last}`,
      url_private_download: `${place}/download/${last}`,
    };
    const stored = { record, content };
    this.#files.set(id, stored);
    return stored;
  }

  /** A file that somebody uploads by hand. */
  add(name: string, content: Buffer): FileRecord {
    const { record } = this.#make(name, content.length, content);
    return record;
  }

  /** Takes the bytes; false for an id that was not reserved. */
  receive(id: string, content: Buffer): boolean {
    const file = this.#files.get(id);
    if (file === undefined) return false;
    file.content = content;
    file.record.size = content.length;
    return true;
  }

  /** Undefined until the bytes have come. */
  get(id: string): { record: FileRecord; content: Buffer } | undefined {
    const file = this.#files.get(id);
    return file?.content == null ? undefined : { record: file.record, content: file.content };
  }
}

const TYPES: Record<string, string> = {
  csv: 'text/csv',
  json: 'application/json',
  pdf: 'application/pdf',
  txt: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

function mimetype(name: string): string {
  return TYPES[name.split('.').pop()?.toLowerCase() ?? ''] ?? 'application/octet-stream';
}
