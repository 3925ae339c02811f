import { renderCsv } from '../../answer/export/csv.ts';
import { aboutTable, exportTables } from '../../answer/export/export-table.ts';
import { exportTexts } from '../../answer/export/texts.ts';
import { renderXlsx } from '../../answer/export/xlsx.ts';
import { escapeMarkup } from '../../answer/render/block-kit/index.ts';
import type { Corpus } from '../../report/corpus.ts';
import { yearOn } from '../../report/year-on.ts';
import type { Turn } from '../button-values.ts';
import type { Call } from '../call.ts';
import type { Click } from '../click.ts';
import { deliver } from '../deliver.ts';
import { refusalCode } from '../link.ts';
import { byResponseUrl } from '../place.ts';
import type { Destination } from '../poster.ts';
import { noticeOf } from '../reply.ts';
import type { Talk } from '../talk.ts';
import { slackTexts } from '../texts.ts';
import type { SharedFile, Uploader } from '../uploader.ts';

export type Format = 'xlsx' | 'csv';

/** Taking a list away as a file. */
export interface Exports {
  exportList(click: Click, format: Format, call: Call): Promise<void>;
}

export interface ExportsParts {
  talk: Talk;
  corpus: Corpus;
  uploader: Uploader;
  /** YYYY-MM-DD */
  today: () => string;
}

export function fileExports({ talk, corpus, uploader, today }: ExportsParts): Exports {
  /** Null where the answer lists nothing any more. */
  async function fileOf(turn: Turn, format: Format): Promise<SharedFile | null> {
    const { answer } = talk.answering.resultOf(turn);
    const found = corpus.years.get(answer.year ?? corpus.latest.year);
    const year = found === undefined ? null : yearOn(found, today());
    const tables = exportTables(answer, year);
    const [first] = tables;
    if (first === undefined) return null;
    // A CSV is one table: the list, if there is one.
    const own = answer.indicators.length > 0 ? [first] : tables;
    return {
      name: `${exportTexts.file(answer.year)}.${format}`,
      content: format === 'csv' ? renderCsv(own) : await renderXlsx([...tables, aboutTable(answer, year)]),
      comment: escapeMarkup(answer.headline),
    };
  }

  return {
    exportList(click, format, call) {
      return talk.resume(click, call, async ({ turn }) => {
        const file = await fileOf(turn, format);
        const tell = (text: string) =>
          deliver(noticeOf(text), byResponseUrl(click.responseUrl, { audience: 'ephemeral' }), call.log);
        if (file === null) return void (await tell(slackTexts.nothingToExport));
        if (!click.ephemeral && (await sharedThere(file, { click, uploader, call }))) return;
        await uploader.upload(file, await directMessage(click, call), call.ticket);
        await tell(slackTexts.exportedPrivately);
      });
    },
  };
}

/** False where the bot may not write: the file then goes to who asked, as that of a private answer does. */
async function sharedThere(
  file: SharedFile,
  { click, uploader, call }: { click: Click; uploader: Uploader; call: Call },
): Promise<boolean> {
  try {
    await uploader.upload(file, click, call.ticket);
    return true;
  } catch (error) {
    if (['not_in_channel', 'channel_not_found', 'is_archived'].includes(refusalCode(error) ?? ''))
      return false;
    throw error;
  }
}

async function directMessage({ user }: Click, { client }: Call): Promise<Destination> {
  const { channel } = await client.conversations.open({ users: user });
  return { channel: channel?.id ?? user, threadTs: null };
}
