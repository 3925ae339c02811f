import { describe, expect, it } from 'vitest';
import { converse } from './asker.ts';

const last = (...turns: readonly string[]) => {
  const answer = converse(...turns).at(-1);
  if (!answer) throw new Error('no turns');
  return answer;
};

/** The same few words after each kind of answer. */
describe('after an answer', () => {
  it.each([
    ['mancati nel pira', '31 su 42'],
    ['quanti mancati nel pira?', '31 su 42'],
    ['% raggiunti nella performance', '8 su 42'],
    ['mancati del pira con causa esterna', '9 su 42'],
    ['come va Formaper?', '3 su 6 indicatori: raggiunti'],
    ['front end vs registro imprese', '100%'],
    ['chi va peggio tra le aree strategiche?', 'Semplificazione per le imprese'],
    ['top 3 superamenti', 'Dal 4º al 6º'],
    ['scadenze mancate', '19 scadenze rispettate'],
    ['tetti di budget nel pira sopra 300mila', '16 tetti'],
    ['quanto abbiamo usato del budget semplificazione', '6 linee'],
    ['com’è andato il gol?', 'Gli altri di che cosa?'],
    ['nota 38', 'Gli altri di che cosa?'],
  ])('the others are what it left out: %s', (question, says) => {
    expect(last(question, 'e gli altri?').headline).toContain(says);
  });

  it('the others of a list are those that were not picked', () => {
    expect(last('com’è andato il gol?', 'il primo', 'e l’altro?').indicators).toEqual([
      'pira-3.3.2-progetto-gol-sostegno-servizi-mirati',
    ]);
    expect(last('com’è andato il gol?', 'gli altri dell’area').headline).toContain('4 indicatori');
  });

  it.each([
    ['mancati nel pira', '26 su 133'],
    ['come va Formaper?', '107 raggiunti su 133'],
    ['chi va peggio tra le aree strategiche?', '107 raggiunti su 133'],
    ['top 3 superamenti', '40 su 133'],
    ['quanto abbiamo usato del budget semplificazione', '7 linee'],
    ['media dei tetti del PIRA', '€ 4.756.900'],
  ])('the total is of everything: %s', (question, says) => {
    expect(last(question, 'e in totale?').headline).toContain(says);
  });

  it.each([
    ['mancati nel pira', 'Una media qui non si fa'],
    ['% raggiunti nella performance', 'Una media qui non si fa'],
    ['chi va peggio?', 'Una media qui non si fa'],
    ['tetti di budget nel pira sopra 300mila', '7 tetti di budget è'],
    ['grado di utilizzo del budget di tutte le linee', '7 risultati è 92%'],
  ])('the mean is of its figures, or there is none: %s', (question, says) => {
    expect(last(question, 'e la media?').headline).toContain(says);
  });

  it.each([
    [['perché gli spid sono così pochi?', 'e in percentuale?'], '32,2% del target'],
    [['quanto abbiamo usato del budget semplificazione', 'e in percentuale?'], '72%'],
    [['mancati nel pira', 'e in percentuale?'], '11 su 42 indicatori (26,2%)'],
  ])('a percentage is of what it was about: %j', (turns, says) => {
    expect(last(...turns).headline).toContain(says);
  });

  it.each([
    [['mancati di compliance', 'chi altro ha mancati?'], 'Registro delle imprese'],
    [['mancati nel pira', 'e nelle altre?'], 'PIRA: 11'],
    [['mancati di Formaper', 'e le altre sezioni?'], 'PIRA: 2'],
    [['com’è andato il gol?', 'e le altre aree?'], '100%'],
  ])('other places are in a table: %j', (turns, says) => {
    expect(last(...turns).headline).toContain(says);
  });

  it.each([
    [['mancati di Promos', 'perché?'], '2 indicatori, nessuno mancato'],
    [['quanti mancati nel pira?', 'perché?'], '11 indicatori non raggiunti'],
    [['quanti raggiunti nella performance?', 'perché?'], '34 indicatori, nessuno mancato'],
    [['abbiamo raggiunto tutti gli obiettivi?', 'perché?'], '26 indicatori non raggiunti'],
    [['Formaper ha raggiunto tutto?', 'perché?'], '3 indicatori non raggiunti'],
    [['budget start up', 'perché?'], 'nota 11'],
    [['budget fintech', 'e quello start up?', 'perché è così basso?'], 'Performance 2.1.1'],
  ])('why is asked of what it was about: %j', (turns, says) => {
    expect(last(...turns).headline).toContain(says);
  });

  it.each([
    [['front end vs registro imprese', 'chi va meglio?'], 'Front end Registro delle imprese: 4 mancati su 9'],
    [['area con più obiettivi', 'quanti raggiunti?'], '14 su 16'],
    [['mancati del pira', 'e con causa esterna?', 'e interna?'], '2 su 42'],
    [['mancati nel pira', 'quanti per colpa di altri?', 'e gli altri?'], '9 su 11'],
    [['mancati della performance', 'il penultimo', 'di chi è?'], 'Formaper'],
    [['mancati della performance', 'il terzultimo'], '1 indicatore: non raggiunto'],
    [['obiettivi di Formaper', 'il primo e il terzo'], '2 indicatori'],
    [['obiettivi di Formaper', 'il primo e il terzo', 'e il quarto?'], '1 indicatore'],
    [['obiettivi slittati al 2024', 'di chi sono?', 'solo pira'], 'slittate al 2024'],
    [['Formaper vs Camera Arbitrale', 'e in performance?'], 'Formaper: 1 mancato su 2'],
    [['mancati di Formaper', 'sono più di Innexta?'], 'Innexta: 0 mancati su 3'],
    [['mancati del registro imprese', 'e del front end?', 'in comune?'], '3 su 7'],
    [['missione 016', 'e i progetti?', 'tutti raggiunti?'], 'Sì: raggiunti 4 su 4'],
    [['budget missione 11 programma 5', 'perché tre importi?'], 'Missione 011'],
    [['grado di utilizzo del budget di tutte le linee', 'qual è la peggiore?', 'perché?'], 'nota 11'],
    [['follower', 'e il target?', 'quanto sopra?'], '345% del target'],
    [['quanti impatto?', 'e quanti raggiunti?', 'quale no?'], '1 su 8 indicatori: non raggiunto'],
    [['i 5 peggiori', 'perché?'], '5 indicatori non raggiunti'],
    [['i 5 peggiori', 'di chi sono?'], 'Centro di responsabilità'],
    [['valore pubblico mancati', 'e per le imprese?'], '2 su 15'],
    [['quanti mancati nel pira?', 'esportali'], '11 su 42 indicatori'],
    [['4.1.2', 'quello della formazione'], 'PIRA 4.1.2 (missione 032)'],
    [['3.1.1', 'quello della missione 11', 'perché?'], 'nota 30'],
    [['3.1.1', 'quello pira'], '2 indicatori'],
    [['mancati nel pira', 'quello di smart-mi'], 'PIRA 2.1.3'],
    [['mancati', 'quelli di Formaper'], '3 su 6'],
  ])('the next turn is of the same: %j', (turns, says) => {
    expect(last(...turns).headline).toContain(says);
  });
});

describe('the others that another question mentions', () => {
  it.each([
    ['chi altro ha scadenze a giugno?', 'deadlines'],
    ['perché gli altri centri hanno mancato?', 'why'],
    ['qual è il budget delle altre aree?', 'budget'],
    ['chi altro?', 'rank'],
  ])('%s', (question, intent) => expect(last('Obiettivi mancati di Formaper', question).intent).toBe(intent));
});
