import { describe, expect, it } from 'vitest';
import { ask, rowsOf } from './asker.ts';

describe('a count and its base', () => {
  it.each([
    ['di tutti i mancati quanti sono nel PIRA?', '11 su 26'],
    ['che percentuale dei parziali sono individuali?', '2 su 4'],
    ['che percentuale dei mancati è del PIRA?', '11 su 26'],
    ['quanti dei raggiunti hanno una riserva?', '14 su 107'],
    ['quanti mancati del PIRA sul totale dei mancati?', '11 su 26'],
    ['che percentuale degli obiettivi è individuale?', '30 su 133'],
    ['percentuale di obiettivi con riserva sui raggiunti', '14 su 107'],
    ['tra i 26 mancati quanti sono del registro imprese?', 'imprese: 4 su 26'],
    ['dei parziali, quanti hanno una causa?', '4 su 4'],
    ['quanti, fra i raggiunti, hanno superato il target?', '40 su 107'],
    ['quanti degli obiettivi sono raggiunti nel PIRA?', '31 su 42'],
    ['degli indicatori di efficacia quanti sono stati raggiunti?', '13 su 18'],
  ])('%s %s', (question, share) => {
    expect(ask(question)).toMatchObject({ intent: 'count', headline: expect.stringContaining(share) });
  });

  it.each([
    'quanti raggiunti e quanti non raggiunti?',
    'quanti raggiunti, quanti parziali e quanti mancati?',
  ])('tells each of all: %s', (question) =>
    expect(ask(question).headline).toContain('133 indicatori: 107 raggiunti (80,5%'),
  );

  it.each([
    ['quanti raggiunti senza riserva?', 'Gli altri 40: 14 raggiunti con riserva, 4'],
    [
      'quanti obiettivi raggiunti con riserva nella performance?',
      'Gli altri 39: 31 raggiunti senza riserva, 1',
    ],
    ['quanti raggiunti nella performance?', 'Gli altri 8: 1'],
  ])('names what it did not count: %s', (question, rest) => {
    const told = ask(question).blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
    expect(told.join('\n')).toContain(rest);
  });

  it('takes a number behind “su” for the whole', () => {
    expect(ask('quanti raggiunti su 133?').headline).toMatch(/^Raggiunti 107 su 133/);
    expect(ask('107 su 133 sono raggiunti?').headline).toMatch(/^Sì: raggiunti 107 su 133/);
  });

  it('asks back for a number that belongs to something else', () => {
    expect(ask('quanti obiettivi con codice che inizia per 2?').outcome).toBe('ambiguous');
  });

  it('says of rows with a reservation how many were met', () => {
    expect(ask('quante riserve ci sono in tutto?').headline).toBe(
      'Con riserva 16 su 133 indicatori (12%), di cui 14 raggiunti.',
    );
  });
});

describe('what is counted', () => {
  it.each([
    ['quanti indicatori hanno una nota a piè di pagina?', 'count', '41 indicatori'],
    ['quante note a piè di pagina?', 'footnote', '41 note'],
    ['quanti beneficiari diversi?', 'attribute', 'Beneficiari: 4 valori diversi, in 19 indicatori.'],
    ['quali fonti di dati ci sono?', 'attribute', 'in 61 indicatori'],
    ['quanti obiettivi condivide Formaper con altri?', 'count', '4 indicatori'],
    ['quanti indicatori hanno come beneficiari le imprese?', 'count', '15 indicatori'],
  ])('%s %s', (question, intent, said) => {
    expect(ask(question)).toMatchObject({ intent, headline: expect.stringContaining(said) });
  });

  it('is no column where one of its values is named', () => {
    expect(ask('quanti beneficiari sono imprese?').headline).not.toContain('4 valori');
  });
});

describe('how many there are of a thing', () => {
  it.each([
    ['quante imprese nel settore fintech?', '40 settore fintech'],
    [
      'quanti servizi nuovi online?',
      'Risultato di «Rilascio di nuovi servizi online» (Obiettivi individuali): 2,',
    ],
    ['quante campagne per studenti?', 'Performance 3.4.1): 1,'],
    ['quante giornate di formazione?', 'Performance 4.3.3): 4,'],
    ['quante procedure GDPR?', 'Performance 4.2.1): 8,'],
    ['quante missioni all’estero?', 'Arabia Saudita n. 4'],
    ['quante ore di formazione?', '50 ore'],
    ['quanti progetti di investimento di imprese estere sono stati chiusi?', ': 5, contro'],
    ['quante imprese internazionali assistite?', ': 157, contro'],
    ['quanti casi di composizione negoziata?', ': 127, contro'],
  ])('%s %s', (question, said) => {
    expect(ask(question)).toMatchObject({ outcome: 'answered', headline: expect.stringContaining(said) });
  });

  it('is not that of things of another gender, nor of another place, nor a percentage', () => {
    expect(ask('quante imprese di Milano?').headline).not.toContain('28.189');
    expect(ask('quante imprese estere assistite?').headline).not.toContain('1.445');
    expect(ask('quanti follower abbiamo su Instagram?')).toMatchObject({ outcome: 'empty' });
    expect(ask('quanti accessi al portale?').headline).toContain('che dà una percentuale: +40%');
  });
});

describe('yes or no', () => {
  it.each([
    ['nessun obiettivo di Formaper è stato mancato?', 'No: 3 su 6'],
    ['è vero che nessuno degli obiettivi individuali è stato mancato?', 'No: 3 su 30'],
    ['nessun obiettivo ambientale è stato raggiunto?', 'No: 4 su 6'],
    ['il PIRA non ha mancato niente?', 'No: 11 su 42'],
    ['Innexta non ha mancato nulla?', 'Sì: nessun target mancato'],
    ['Innexta ha mancato qualche target?', 'No: nessun target mancato'],
    ['la Camera Arbitrale ha mancato qualcosa?', 'Sì: 1 su 5'],
    ['ci sono obiettivi non raggiunti nella performance?', 'Sì: 8 su 42'],
  ])('%s %s', (question, said) => {
    expect(ask(question)).toMatchObject({ intent: 'list', headline: expect.stringContaining(said) });
  });

  it.each(['quali obiettivi non raggiunti ci sono?', 'chi non ha mancato niente?', 'obiettivi mancati'])(
    'is not what this asks: %s',
    (question) => expect(ask(question).headline).not.toMatch(/^(?:Sì|No):/),
  );
});

describe('a figure that somebody believes', () => {
  it.each([
    ['il target SPID era 6000?', 'Sì: target', '6.000'],
    ['il target dello SPID è 5000?', 'No: target', '6.000'],
    ['il risultato del GOL è 30?', 'No: risultato', '30 è il target'],
    ['è vero che la raccolta differenziata è migliorata del 25%?', 'No: risultato', '-25% è il target'],
    ['lo SPID ha fatto 1.930?', 'Sì: risultato', '1.930'],
    ['gli accessi al portale sono aumentati del 15%?', 'No: risultato', '+15% è il target'],
    ['il target del 2.5.2 era 127?', 'No: target', '127 è il risultato'],
  ])('%s %s', (question, yes, said) => {
    const { headline } = ask(question);
    expect(headline.startsWith(yes)).toBe(true);
    expect(headline).toContain(said);
  });

  it.each([
    'GDPR 58?',
    'le mediazioni sono state 22?',
    'GDPR, è 5 8 o 58?',
    'il target SPID di 6000 è stato raggiunto?',
  ])('is not put forward, or not alone: %s', (question) =>
    expect(ask(question).headline).not.toMatch(/^Sì:/),
  );
});

describe('one named thing', () => {
  it.each([
    ['il GDPR è stato raggiunto?', 'Sì: Performance 4.2.1, raggiunto.'],
    ['il target del 2.5.2 è stato raggiunto?', 'No: Performance 2.5.2, non raggiunto.'],
    ['la formazione è stata raggiunta?', 'Sì: tutti e 10 sono raggiunti.'],
  ])('%s %s', (question, said) => expect(ask(question).headline).toBe(said));

  it('is judged by the row of that name; the rows that mention it are named after', () => {
    const answer = ask('gli SPID hanno raggiunto il target, vero?');
    expect(answer.headline).toBe('No: Performance 1.2.1, non raggiunto.');
    expect(rowsOf(answer)).toEqual(['performance 1.2.1']);
    expect(answer.blocks).toContainEqual(
      expect.objectContaining({ kind: 'hint', text: expect.stringContaining('Performance 2.2.2') }),
    );
  });

  it.each([
    ['quanti punti mancano alla mediazione?', '−6 punti'],
    ['quante imprese mancano al SUAP?', '−11.811'],
    ['quanti rilasci mancano allo SPID?', '−4.070'],
    ['percentuale di raggiungimento della Camera Arbitrale', '4 su 5 indicatori (80%)'],
  ])('%s %s', (question, said) => {
    expect(ask(question).headline).toContain(said);
  });
});
