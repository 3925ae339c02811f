import { describe, expect, it } from 'vitest';
import { last, rowsOf } from './asker.ts';

describe('a question in its own words', () => {
  it('of a year without data shows what the report says of it, beside that there are none', () => {
    const answer = last('che valore avevano nel 2022 gli studenti stranieri?');
    expect(answer.outcome).toBe('empty');
    expect(answer.headline).toContain('Non ho i dati del 2022');
    expect(answer.notes.length + answer.indicators.length).toBeGreaterThan(0);
  });

  it('by a day means the deadlines of that day; those before it are named beside', () => {
    const answer = last('che cosa andava chiuso entro il 30 aprile 2023?');
    expect(answer.indicators).toHaveLength(2);
    expect(
      answer.blocks.some((block) => block.kind === 'hint' && block.text.startsWith('Prima di quel')),
    ).toBe(true);
  });

  it('names every cap that ties, and a band for what it is', () => {
    expect(rowsOf(last('qual è il massimale più basso del pira?'))).toEqual(['pira 2.4.3', 'pira 1.3.2']);
    expect(last('che fascia di spesa ha il piano formativo?').headline).toContain('da € 130.000 a € 261.000');
  });

  it('shows both of two things, though a row names both', () => {
    expect(rowsOf(last('spid e cassetto digitale'))).toContain('performance 1.2.1');
    expect(rowsOf(last('desk sharing e piano formativo'))).toEqual(['pira 4.1.2', 'pira 4.1.3']);
  });

  it('does not stop at a word of talk', () => {
    const answer = last('Scusa il disturbo, mi dici i bocciati di Formaper? Mi servono per una slide');
    expect(rowsOf(answer)).toEqual(['performance 3.5.2', 'pira 2.1.3', 'pira 3.3.1']);
  });

  it('takes a beneficiary behind the section that is told by beneficiaries', () => {
    const asked = (question: string) => last(question).understood;
    expect(asked('valore pubblico imprese: tutto raggiunto?')).toContain('beneficiari: imprese');
    expect(asked('vp territorio, i mancati')).toContain('beneficiari: territorio');
    expect(asked('valore pubblico: imprese straniere')).not.toContain('beneficiari');
  });

  it('knows whose a thing is that only an objective names', () => {
    const answer = last('chi segue il turismo?');
    expect(answer.headline).toContain('Sviluppo delle imprese e promozione del territorio');
    expect(rowsOf(answer)).toEqual(['performance 3.2.1', 'performance 3.2.2', 'performance 3.2.3']);
  });

  it.each(['cosa manca nella mia area?', 'come va il nostro ufficio?', 'i miei obiettivi'])(
    'asks back whose is meant by who asks: %s',
    (question) => {
      const answer = last(question);
      expect(answer).toMatchObject({ outcome: 'ambiguous', indicators: [] });
      expect(answer.blocks.some(({ kind }) => kind === 'choices')).toBe(true);
    },
  );

  it('asks nothing back where the area or the thing is named, nor of what is everybody’s', () => {
    expect(last('Formaper è la mia area, cosa manca?').outcome).toBe('answered');
    expect(last('nella mia area come vanno gli spid?').outcome).toBe('answered');
    expect(last('i nostri obiettivi mancati').indicators).toHaveLength(26);
  });

  it.each([
    ['sono al telefono: mancati Formaper', 3],
    ['per il controllo di gestione: mancati Formaper', 3],
    ['non sono d’accordo: i mancati di Formaper?', 3],
  ])('is not narrowed by what stands before it: %s', (question, count) =>
    expect(last(question).indicators).toHaveLength(count),
  );

  it('shows what is nearest to things that are not counted', () => {
    const answer = last('quante persone agli eventi PID?');
    expect(answer.headline).toContain('non riporta il numero di «persone»');
    expect(answer.indicators).toEqual(last('eventi PID partecipanti').indicators);
  });

  it.each([
    ['cosa diventa operativo solo da marzo 2024?', 'marzo 2024'],
    ['cosa è previsto per il 2024?', '2024'],
  ])('shows what the year says of a time to come: %s', (question, said) => {
    const answer = last(question);
    expect(answer.headline).toContain('Non ho i dati del 2024');
    expect(answer.indicators.length).toBeGreaterThan(0);
    expect(JSON.stringify(answer.blocks)).toContain(said);
  });

  it('knows a mission by its whole name, and by that without its articles', () => {
    const understood = last('quanto vale la missione competitività e sviluppo delle imprese?').understood;
    expect(understood).toContain('missione 011');
    expect(understood).not.toContain('centro');
    expect(last('competitività e sviluppo imprese, quanto vale?').understood).toBe(understood);
  });

  it('ranks the tables by any of their words', () => {
    expect(last('in quale delle 4 tabelle siamo andati peggio?').headline).toContain('PIRA');
    expect(last('quale delle sezioni va meglio?').headline).toContain('Obiettivi individuali');
  });

  it.each([
    ['la quota suap è ok e il suap associato no?', 'indicator'],
    ['Formaper ok e Promos no?', 'compare'],
    ['attrattività bene ma semplificazione no, giusto?', 'compare'],
  ])('holds against each other what is told apart: %s', (question, intent) => {
    const answer = last(question);
    expect(answer).toMatchObject({ outcome: 'answered', intent });
    expect(answer.understood).not.toMatch(/escluso|raggiunti/);
  });

  it('tells both of two things that are held against each other, and why', () => {
    const answer = last('quota SUAP al 7% ok ma l’estensione no? spiegami');
    expect(answer.intent).toBe('why');
    expect(answer.headline).not.toContain('non 7');
    expect(new Set(answer.indicators.map((id) => id.split('-')[0])).size).toBeGreaterThan(1);
    const both = last('bike economy sì nel valore pubblico e poi 81% nel PIRA?');
    expect(rowsOf(both).length).toBeGreaterThan(1);
  });

  it.each([
    'PIRA sì, performance no',
    'tutti i mancati, no performance',
    'i mancati di Formaper (no performance)',
  ])('leaves out what a "no" alone is said of: %s', (question) =>
    expect(last(question).understood).toContain('escluso: sezione Performance'),
  );

  it.each(['i mancati di Formaper, non incluso il PIRA', 'i mancati di Formaper, PIRA non compreso'])(
    'leaves out what is said not to be included: %s',
    (question) => expect(last(question).understood).toContain('escluso: sezione PIRA'),
  );

  it('corrects with a "no" that it begins with', () => {
    expect(last('no, Formaper').understood).toContain('centro Formaper');
    expect(last('no, Formaper').understood).not.toContain('escluso');
  });

  it.each([
    ['i mancati di Formaper, PIRA compreso', 'i mancati di Formaper'],
    ['i mancati di Formaper incluso il PIRA', 'i mancati di Formaper'],
    ['i mancati compresi i parziali', 'i mancati'],
    ['i mancati della performance, PIRA compreso', 'i mancati di performance e PIRA'],
  ])('is not narrowed to what is said to be included: %s', (question, same) =>
    expect(rowsOf(last(question))).toEqual(rowsOf(last(same))),
  );

  it('tells the rules of judgement where no indicator is meant', () => {
    const answer = last('che tolleranza usate?');
    expect(answer).toMatchObject({ outcome: 'answered', intent: 'explain', indicators: [] });
    expect(answer.headline).toContain('senza tolleranze');
  });
});

describe('figures alone', () => {
  it.each([
    ['perché 178%?', 'why', ['performance 2.2.1']],
    ['a cosa si riferisce il 178%?', 'indicator', ['performance 2.2.1']],
    ['27 su 33, come fa a essere verde?', 'explain', ['pira 4.1.2']],
    ['quale indicatore ha risultato 1.930?', 'indicator', ['performance 1.2.1']],
    ['qual è quello con 72%?', 'indicator', ['performance 1.1.1']],
    ['178%13 è un refuso?', 'anomalies', ['performance 2.2.1']],
  ])('single out the rows that print them: %s', (question, intent, rows) => {
    const answer = last(question);
    expect(answer).toMatchObject({ outcome: 'answered', intent });
    expect(rowsOf(answer)).toEqual(rows);
  });

  it.each(['l’80,5% raggiunti?', 'sono 107 i raggiunti?', 'abbiamo 133 indicatori?'])(
    'beside rows they count them: %s',
    (question) => expect(last(question).intent).toBe('count'),
  );

  it.each(['41', 'sono 5?', '987654'])('that single nothing out are asked back: %s', (question) =>
    expect(last(question).outcome).not.toBe('answered'),
  );
});

describe('an office that the report does not have', () => {
  it.each(['obiettivi non raggiunti dell’ufficio legale', 'ufficio protocollo', 'come va il centro studi?'])(
    'is said not to be there, whatever else has the word: %s',
    (question) => {
      const answer = last(question);
      expect(answer).toMatchObject({ outcome: 'empty', indicators: [] });
      expect(answer.headline).toContain('non c’è un’area o un centro');
    },
  );

  it.each([
    'cancellazione d’ufficio: chi la segue?',
    'area personale',
    'ufficio brevetti',
    'quale area segue lo SPID?',
  ])('is none in: %s', (question) => expect(last(question).outcome).toBe('answered'));
});

describe('two words that make one verdict', () => {
  it.each([
    ['cosa non è andato a buon fine in Formaper?', ['performance 3.5.2', 'pira 2.1.3', 'pira 3.3.1']],
    ['Formaper: cosa nn è andato a segno', ['performance 3.5.2', 'pira 2.1.3', 'pira 3.3.1']],
    ['voci della performance compiute soltanto in parte', ['performance 4.5.1']],
    ['Formaper: cosa non è stato raggiunto', ['performance 3.5.2', 'pira 2.1.3', 'pira 3.3.1']],
  ])('%s', (question, rows) => expect(rowsOf(last(question))).toEqual(rows));
});

describe('what is asked beside the rows', () => {
  it('numbers with days choose by the time that is measured', () => {
    expect(rowsOf(last('pratiche RI: 2 giorni contro 5 giorni'))).toContain('performance 1.1.2');
  });

  it('what a note counts, or numbers, is told in its words', () => {
    expect(last('quanti b2b con il progetto Outgoing?').headline).toContain('990');
    expect(last('n. della determina per la notifica degli atti giudiziari?').headline).toContain('1268/2023');
  });

  it('rows can be asked for by where their data come from', () => {
    expect(rowsOf(last('dati di fonte Infocamere'))).toEqual(['pira 1.1.3', 'pira 1.2.2', 'pira 1.4.2']);
  });

  it('"sì e no" restricts nothing', () => {
    expect(rowsOf(last('tavolo energia: vedo un sì e un no'))).toHaveLength(2);
  });

  it('who comes first, "e quali sono": with its rows', () => {
    const answer = last('qual è la missione con più mancati, e quali sono?');
    expect(rowsOf(answer)).toEqual(['pira 1.1.3', 'pira 1.1.4', 'pira 1.4.1', 'pira 1.4.3', 'pira 3.1.1']);
  });

  it('groups that share no row are summed up', () => {
    const tables = last('quanti indicatori per sezione?').blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows : [],
    );
    expect(tables.at(-1)).toEqual(['Totale', '133', '107', '4', '22', '80,5%', '19,5%']);
  });
});
