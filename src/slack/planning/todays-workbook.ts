import { italianDay } from '../../language/italian-time.ts';
import { legendSheet, workbookOf } from '../../planning/workbook-of.ts';
import { writeXlsx } from '../../planning/write-xlsx.ts';
import { readYearFile } from '../../planning/year-files.ts';
import { yearAtWork } from '../../report/year-on.ts';
import type { Call } from '../call.ts';
import type { Click } from '../click.ts';
import { deliver } from '../deliver.ts';
import { byResponseUrl } from '../place.ts';
import { noticeOf } from '../reply.ts';
import type { PlanningParts } from './desk.ts';
import { planningTexts as t } from './texts.ts';

/** The workbook to begin from. */
export interface TodaysWorkbook {
  /** Shares the workbook of the year that work is going on in, in the thread of the button. */
  sendWorkbook(click: Click, call: Call): Promise<void>;
}

export function todaysWorkbook({ admins, data, uploader, now }: PlanningParts): TodaysWorkbook {
  return {
    async sendWorkbook(click, call) {
      if (!admins.includes(click.user)) {
        const place = byResponseUrl(click.responseUrl, { audience: 'ephemeral' });
        await deliver(noticeOf(t.notAllowed(admins)), place, call.log);
        return;
      }
      const { corpus } = data.current();
      const { year } = yearAtWork(corpus, italianDay(now()));
      const current = await readYearFile({ dataDir: data.folder, year });
      if (current === null) throw new Error(`${data.folder}: the year ${year} is gone`);
      const sheets = workbookOf(current.index, corpus.knowledge);
      const content = Buffer.from(await writeXlsx([...sheets, legendSheet()]));
      await uploader.upload(
        { name: t.workbookFile(year), content, comment: t.workbookComment(year) },
        click,
        call.ticket,
      );
    },
  };
}
