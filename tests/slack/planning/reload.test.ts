import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAsker } from '../../../src/ask.ts';
import { type LiveData, openLiveData } from '../../../src/planning/live-data.ts';
import { dataFolder, hurriedClock, setResult } from '../../planning/data-folder.ts';
import { MODES, runBot } from '../running-bot.ts';
import { shown } from '../shown.ts';

const QUESTION = 'performance 2.5.2';

function liveOver(folder: string): LiveData {
  return openLiveData({
    folder,
    asker: (corpus) => createAsker(corpus, folder),
    onReload: () => {},
    onBroken: () => {},
    now: hurriedClock(),
  });
}

describe.each(MODES)('a change by the command line while the bot runs, over %s', (mode) => {
  it('is in the next answer; a broken file is in none', async () => {
    const folder = await dataFolder();
    const { slack } = await runBot(mode, { data: liveOver(folder) });
    const anna = slack.user('U0ANNA');
    const answer = async () => shown(await slack.answerTo(await anna.dm(QUESTION)));
    expect(await answer()).toContain('Risultato 127');
    await setResult(folder, '131');
    expect(await answer()).toContain('Risultato 131');
    await writeFile(join(folder, 'years/2023.json'), '{');
    expect(await answer()).toContain('Risultato 131');
  });
});
