import { italianDay } from '../../language/italian-time.ts';
import { legendSheet, workbookOf } from '../../planning/workbook-of.ts';
import { writeXlsx } from '../../planning/write-xlsx.ts';
import { readYearFile } from '../../planning/year-files.ts';
import { yearAtWork } from '../../report/year-on.ts';
import type { Call } from '../call.ts';
import type { Click, ViewClick } from '../click.ts';
import { deliver } from '../deliver.ts';
import { byResponseUrl } from '../place.ts';
import type { Destination } from '../poster.ts';
import { noticeOf } from '../reply.ts';
import type { PlanningParts } from './desk.ts';
import { planningTexts as t } from './texts.ts';

/** The workbook to begin from. */
export interface TodaysWorkbook {
  /** Shares the workbook of the year that work is going on in, in the thread of the button. */
  sendWorkbook(click: Click, call: Call): Promise<void>;
  /** The same from the Home, in the direct message. */
  sendWorkbookFromHome(click: ViewClick, call: Call): Promise<void>;
}

export function todaysWorkbook({ admins, data, uploader, now }: PlanningParts): TodaysWorkbook {
  async function share(to: Destination, call: Call): Promise<void> {
    const { corpus } = data.current();
    const { year } = yearAtWork(corpus, italianDay(now()));
    const current = await readYearFile({ dataDir: data.folder, year });
    if (current === null) throw new Error(`${data.folder}: the year ${year} is gone`);
    const sheets = workbookOf(current.index, corpus.knowledge);
    const content = Buffer.from(await writeXlsx([...sheets, legendSheet()]));
    const file = { name: t.workbookFile(year), content, comment: t.workbookComment(year) };
    await uploader.upload(file, to, call.ticket);
  }

  return {
    async sendWorkbook(click, call) {
      if (admins.includes(click.user)) return share(click, call);
      const place = byResponseUrl(click.responseUrl, { audience: 'ephemeral' });
      await deliver(noticeOf(t.notAllowed(admins)), place, call.log);
    },

    async sendWorkbookFromHome({ user }, call) {
      if (!admins.includes(user)) return;
      const { channel } = await call.client.conversations.open({ users: user });
      await share({ channel: channel?.id ?? user, threadTs: null }, call);
    },
  };
}
