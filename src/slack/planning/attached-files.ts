import { z } from 'zod';

/** A file that came with a message. */
export interface AttachedFile {
  id: string;
  name: string;
}

/** Slack leaves out the name where the file has to be asked for. */
const messageSchema = z.object({
  files: z.array(z.object({ id: z.string(), name: z.string().nullable().default('') })),
});

/** The files of a message; none where it has none. */
export function attachedFiles(message: unknown): AttachedFile[] {
  const { files = [] } = messageSchema.safeParse(message).data ?? {};
  return files.map(({ id, name }) => ({ id, name: name ?? '' }));
}
