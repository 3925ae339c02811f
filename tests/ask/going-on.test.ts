import { describe, expect, it } from 'vitest';
import { converse, rowsOf } from './asker.ts';

const last = (...turns: readonly string[]) => {
  const answer = converse(...turns).at(-1);
  if (!answer) throw new Error('no turns');
  return answer;
};

/** What each thread's last answer says, in its headline or of which rows. */
describe('a thread goes on', () => {
  it.each([
    [['carnet ata', 'i rossi di quell’area'], '2 su 13'],
    [['2.5.2', 'e gli altri obiettivi di quel centro?'], '4 indicatori: tutti raggiunti'],
    [['perché lo spid?', 'come va quell’area in generale?'], '11 raggiunti su 13'],
    [['GOL', 'e il suo centro come va?'], '3 raggiunti su 6'],
    [['smart-mi', 'quella missione quanto vale?'], 'Missione 011'],
  ])('to the place that a row stands in: %j', (turns, says) => {
    expect(last(...turns).headline).toContain(says);
  });

  it.each([
    [['rossi area legale', 'ah no formaper'], '3 su 6 indicatori: non raggiunti'],
    [['quanti raggiunti area Pippo', 'intendevo Formaper'], 'Raggiunti 3 su 6'],
    [['come va l’area Pippo', 'cioè Formaper'], '3 raggiunti su 6'],
    [['rossi PIRA', 'ops, performance'], '8 su 42'],
    [['non raggiunti di Formaper', 'no, della Camera Arbitrale'], '1 su 5'],
    [['non raggiunti Innexta', 'volevo dire Formaper'], '3 su 6'],
    [['perché lo spid?', 'anzi, i locker'], 'parzialmente raggiunto'],
    [['tetti del PIRA sopra 300mila', 'anzi sopra 100mila'], '14 tetti'],
  ])('from what it got wrong: %j', (turns, says) => {
    expect(last(...turns).headline).toContain(says);
  });

  it.each([
    [['via delle Orsole', 'quando è iniziata?'], '10/23'],
    [['locker', 'sono stati rilasciati?'], 'parzialmente raggiunto'],
    [['incontri business', 'quanti erano virtuali?'], 'nota 15'],
    [['GOL', 'e quanti utenti?'], '23, contro un target di 30'],
    [['GOL', 'quante aziende?'], 'non riporta il numero di «aziende»'],
    [['GDPR', 'è 5 8 o 58?'], 'target 5; risultato 8'],
    [['SPID', 'perché?', 'quanto manca?'], '−4.070'],
    [['smart-mi', 'è stato rinviato?'], '1 indicatore con attività slittate'],
    [['via delle Orsole', 'di quanti mesi è in ritardo?'], 'Una scadenza'],
  ])('with what is said of the rows shown: %j', (turns, says) => {
    expect(last(...turns).headline).toContain(says);
  });

  it.each([
    [['obiettivi di efficienza', 'ordinali per scostamento', 'il peggiore?'], '5gg'],
    [['servizi innovativi', 'i non raggiunti', 'e il migliore?'], 'Performance 2.5.2'],
    [['PIRA 3.1.1', 'quale dei due è peggio?'], '(missione 011)'],
    [['Formaper', 'quanti raggiunti?', 'e Innexta?', 'chi dei due è meglio?'], 'Formaper: 3 mancati su 6'],
    [['come va Innexta?', 'e Promos?', 'meglio di Parcam?'], 'Promos: 0 mancati su 2'],
    [['Formaper', 'Innexta', 'confrontali'], 'Innexta: 0 mancati su 3'],
    [['confronta Formaper e Innexta', 'e Promos?'], 'Promos: 0 mancati su 2'],
    [['confronta Formaper e Innexta', 'chi dei due ha più obiettivi?'], 'Formaper: 3 mancati su 6'],
    [['2.5.2', 'e il 2.5.1?', 'quale dei due è andato meglio?'], 'Performance 2.5.1'],
    [['il peggiore del pira', 'e il secondo peggiore?'], 'Il 2º'],
    [['obiettivi con tetto di budget', 'il più alto?', 'e il più basso?'], '€ 25.000'],
    [['i tre massimali più alti del pira', 'e il quarto?'], '600.000'],
    [
      ['area con più obiettivi mancati', 'e la seconda?', 'e la meno peggio?'],
      'La quota di raggiunti più alta',
    ],
  ])('to the best and the worst of what it is about: %j', (turns, says) => {
    expect(last(...turns).headline).toContain(says);
  });

  it.each([
    [['quanti non raggiunti nel PIRA?', 'e nella performance?', 'e in totale?'], '26 su 133'],
    [['quanti di efficacia nel PIRA?', 'e in tutte le tabelle?'], '18 indicatori'],
    [['non raggiunti di Formaper', 'e quelli di tutti?'], '26 su 133'],
    [['come va il PIRA', 'e nel complesso?'], '107 raggiunti su 133'],
    [['quanti D ci sono?', 'e S?', 'e tutti e due?'], '1 indicatore'],
    [['obiettivi D', 'e S?', 'insieme quanti sono?'], '23 indicatori'],
    [['obiettivi per i cittadini', 'e per le imprese?', 'e per entrambi?'], '5 indicatori'],
    [['GOL', 'ma nel PIRA cosa dice?'], 'PIRA 3.3.2'],
    [['quanto è il budget della missione 12?', 'e della 16?', 'e la somma?'], 'In tutto € 6.745.164'],
    [['fintech', 'solo PIRA', 'quanto budget in tutto?'], '€ 845.000'],
    [['obiettivi D raggiunti dell’area Risorse e patrimonio', 'e non D?'], '3 su 6'],
    [['obiettivi di Formaper', 'solo quelli con nota', 'e senza nota?'], '5 indicatori'],
    [['obiettivi per le imprese', 'e non per le imprese?'], '4 indicatori'],
    [['non raggiunti con causa esterna', 'e senza causa esterna?'], '22 su 133'],
    [['tetti di budget sopra 300mila', 'quali non raggiunti?', 'e sotto 50mila?'], '€ 45.000'],
  ])('to more, to less, to the other: %j', (turns, says) => {
    expect(last(...turns).headline).toContain(says);
  });

  it.each([
    [['non raggiunti della performance', 'quanti di questi hanno una nota?'], '6 su 8'],
    [['non raggiunti', 'quanti di loro sono del PIRA?'], '11 su 26'],
    [['non raggiunti PIRA', 'quanti tra questi hanno un tetto?'], '3 su 11'],
    [['i 5 peggiori', 'quanti di questi sono del PIRA?'], '0 su 5'],
  ])('with shares of what was shown: %j', (turns, says) => {
    expect(last(...turns).headline).toContain(says);
  });

  it.each([
    [['quanti non raggiunti nel PIRA?', 'quali sono?'], 11],
    [['quanti obiettivi raggiunti?', 'quali no?'], 26],
    [['quanti non raggiunti nel PIRA?', 'mostrameli'], 11],
    [['quali obiettivi sono parziali?', 'e il terzo?', 'e degli altri?'], 3],
    [['PIRA', 'quanti mancati?', 'elencali', 'il terzo', 'perché?', 'torna alla lista'], 11],
    [['quali sono i non raggiunti del registro imprese', 'togli quelli con causa esterna', 'rimettili'], 4],
  ])('from numbers to rows: %j', (turns, rows) => {
    const { intent, indicators } = last(...turns);
    expect({ intent, rows: indicators.length }).toEqual({ intent: 'list', rows });
  });

  it.each([
    [
      ['top 3 superamenti', 'e i successivi?'],
      ['performance 4.4.1', 'performance 2.2.1', 'performance 3.3.1'],
    ],
    [['top 3 peggiori', 'e il quarto?'], ['performance 2.1.1']],
    [['nota 17', 'a quale indicatore?', 'e la 18?'], ['performance 4.2.3']],
    [['i 5 peggiori', 'il secondo'], ['performance 1.2.1']],
  ])('in the order that was shown: %j', (turns, rows) => {
    expect(rowsOf(last(...turns))).toEqual(rows);
  });

  it('shows centres by another key, then the third of these', () => {
    const turns = ['classifica aree per raggiunti', 'e per numero di indicatori?'];
    expect(last(...turns).headline).toContain('16 indicatori');
    expect(last(...turns, 'la terza?').headline).toContain('13 indicatori');
  });
});

describe('what points at nothing is asked back', () => {
  it.each([
    'e lì come siamo messi',
    'perché quell’indicatore ha una riserva?',
    'e in quell’area?',
    'quanti ne ha quel centro?',
    'il suo target?',
    'e quello com’è andato?',
  ])('as a first question: %s', (question) => {
    expect(last(question)).toMatchObject({ outcome: 'ambiguous', indicators: [] });
  });

  it.each([[['GDPR', 'e la 18?']], [['non raggiunti', 'chi dei due va peggio?']]])(
    'in a thread: %j',
    (turns) => {
      expect(last(...turns)).toMatchObject({ outcome: 'ambiguous', indicators: [] });
    },
  );

  it.each([
    'quelli raggiunti di Formaper',
    'quell’obiettivo sullo spid com’è andato?',
    'quanti indicatori in questa relazione?',
  ])('unlike what names what it is about: %s', (question) => {
    expect(last(question).outcome).toBe('answered');
  });
});

describe('a word that no row has, after a row', () => {
  it('is said not to be there, over all that the report says of the row', () => {
    const answer = converse('dimmi del progetto Outgoing', 'in che paesi?').at(-1);
    expect(answer?.outcome).toBe('ambiguous');
    expect(answer?.headline).toContain('«paesi»');
    expect(JSON.stringify(answer?.blocks)).toContain('Arabia Saudita');
  });

  it('on its own is not understood', () => {
    expect(converse('in che paesi?').at(-1)?.outcome).toBe('not-understood');
  });
});

it.each([
  [['i miei obiettivi mancati?', 'Formaper'], 'i mancati di Formaper'],
  [['mancati PIRA', 'cosa manca nella mia area?', 'Formaper'], 'i mancati di Formaper'],
  [['mancati area Pippo', 'Camera Arbitrale'], 'i mancati della Camera Arbitrale'],
])('the place that was asked for completes the question: %j', (turns, same) =>
  expect(rowsOf(last(...turns))).toEqual(rowsOf(last(same))),
);

it('a word that only sounds like it begins nothing anew', () => {
  expect(last('mancati Formaper', 'ripartizione?', 'e quelli raggiunti?').understood).toContain('Formaper');
});
