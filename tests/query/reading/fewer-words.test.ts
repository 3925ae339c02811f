import { describe, expect, it } from 'vitest';
import { last, rowsOf } from '../../ask/asker.ts';

describe('a question with more words than any row has', () => {
  it.each([
    ['quando è iniziata la campagna di popolamento del registro titolari effettivi?', '«iniziata»'],
    ['durata media della formazione per il personale in classe', '«classe»'],
  ])(
    'is about the row that all the others single out, and names the one left aside: %s',
    (question, aside) => {
      const answer = last(question);
      expect(rowsOf(answer)).toHaveLength(1);
      expect(`${answer.headline} ${answer.understood}`).toContain(aside);
    },
  );

  it.each(['risparmio energetico sedi turismo', 'formazione mediazione', 'bike spid'])(
    'is not answered where the rest is no clearer: %s',
    (question) => expect(last(question).outcome).not.toBe('answered'),
  );

  it('takes no longer for a hundred words of the report', () => {
    const words = Array.from(
      { length: 12 },
      () => 'formazione mediazione bike energetico turismo studenti',
    ).join(' ');
    expect(last(words).outcome).not.toBe('answered');
  });
});
