import { describe, expect, it } from 'vitest';
import { converse } from './asker.ts';

const last = (...turns: readonly string[]) => {
  const answer = converse(...turns).at(-1);
  if (!answer) throw new Error('no turns');
  return answer;
};

const UNMET = 'quali target non abbiamo raggiunto?';

/** Turns of a few words, and what they keep of the ones before. */
describe('a fragment', () => {
  it.each([
    [[UNMET, 'di attrattività'], '4 su 26'],
    [[UNMET, 'della camera arbitrale'], '1 su 5'],
    [[UNMET, 'nel pira'], '11 su 42'],
    [[UNMET, 'nel pira', 'di attrattività'], '3 su 9'],
    [[UNMET, 'camera arbitrale'], '1 su 5'],
    [[UNMET, 'nell’area personale'], '2 su 13'],
    [['mancati di Formaper', 'attrattività'], '4 su 26'],
    [['mancati di Formaper', 'e attrattività?', 'e Promos?'], '2 su 2 raggiunti'],
    [['obiettivi di semplificazione', 'tranne quelli raggiunti', 'del registro imprese'], '4 su 9'],
    [['quanti raggiunti nella performance?', 'di Formaper'], 'su 2'],
    [['come va Formaper?', 'nel pira'], '2 raggiunti su 4'],
    [['chi va peggio?', 'nella performance'], 'Risorse e patrimonio'],
    [['quanto abbiamo usato del budget semplificazione', 'attrattività'], '2 linee'],
  ])('of a place alone keeps what was asked: %j', (turns, says) => {
    expect(last(...turns).headline).toContain(says);
  });

  it('of a bare name shows what it kept, and offers how it goes as a whole', () => {
    const answer = last(UNMET, 'camera arbitrale');
    expect(answer.understood).toContain('dal messaggio prima: non raggiunti');
    expect(answer.suggestions.map(({ question }) => question)).toContain('Come va Camera Arbitrale?');
  });

  it.each([
    [['com’è andato il gol?', 'camera arbitrale'], '4 raggiunti su 5'],
    [['mancati di Formaper', 'budget start up?'], '55%'],
    [['mancati di Formaper', 'missione 016'], '€ 994.581'],
    [['mancati di Formaper', 'quali scadenze abbiamo mancato?'], '2 scadenze'],
    [['mancati di Formaper', 'quali ritardi sono dovuti a cause esterne?'], '4 su 133'],
    [['mancati di Formaper', 'obiettivi di digitalizzazione non raggiunti'], '1 su 16'],
    [['mancati di Formaper', 'tutto quello che non va tranne il PIRA'], '15 su 91'],
    [['quanti raggiunti nel pira?', '% raggiunti in totale'], '107 su 133'],
    [['mancati di Formaper', 'e quanti raggiunti in tutto?'], '107 su 133'],
  ])('is no fragment where it says all that it asks: %j', (turns, says) => {
    expect(last(...turns).headline).toContain(says);
  });

  it.each([
    [['mancati nel pira', 'camera arbitrale'], 'Con «sezione PIRA» non c’è nulla; senza: 1 su 5'],
    [['mancati nel pira in attrattività', 'e Promos?'], 'Nessun target mancato: 2 su 2'],
    [['mancati di Formaper', 'elenco di quelli con la S'], 'senza: 8 indicatori'],
  ])('that nothing fits in what was kept says so: %j', (turns, says) => {
    expect(last(...turns).headline).toContain(says);
  });

  it.each([
    [['mancati di Formaper', 'e Promos?', 'e quelli raggiunti?'], '2 indicatori: entrambi raggiunti'],
    [['mancati di Formaper', 'e Promos?', 'e quelli raggiunti?', 'quanti sono?'], 'Raggiunti 2 su 2'],
    [['mancati di Formaper', 'anzi di Promos', 'torna a prima'], '3 su 6'],
    [['mancati di Formaper', 'perché?', 'e quelli raggiunti?'], '3 su 6 indicatori: raggiunti'],
    [['mancati di Formaper', 'perché?', 'quanti sono?'], '3 su 6'],
    [['mancati di Formaper', 'di chi sono?', 'e in attrattività?'], '4 su 26'],
    [['mancati di Formaper', 'quanto mancava?', 'e la camera arbitrale?'], '1 su 5'],
    [['mancati di Formaper', 'e in percentuale?'], '3 su 6 indicatori (50%)'],
  ])('has lost nothing of what was said before the last turn: %j', (turns, says) => {
    expect(last(...turns).headline).toContain(says);
  });

  it.each([
    [['mancati', 'toglimi il pira'], '15 su 91'],
    [['mancati', 'toglimi il pira', 'rimetti il pira'], '26 su 133'],
    [['mancati', 'senza il pira', 'e di Formaper?', 'rimetti il pira'], '3 su 6'],
    [['mancati', 'togli gli individuali', 'toglimi anche il pira'], '12 su 61'],
    [['mancati di Formaper', 'aggiungi Promos'], '3 su 8'],
    [['mancati del registro imprese', 'solo efficacia', 'anche efficienza'], '1 su 3'],
    [['mancati nel pira', 'solo i primi 3', 'mostrali tutti'], '11 su 42'],
  ])('gives back what was taken away: %j', (turns, says) => {
    expect(last(...turns).headline).toContain(says);
  });

  it.each(['ricominciamo', 'ok ricomincia da capo', 'da capo', 'cambiamo argomento', 'azzera tutto'])(
    'that begins anew is the end of the thread: %s',
    (turn) => {
      expect(last('mancati di Formaper', turn, 'mancati?').headline).toContain('26 su 133');
    },
  );
});
