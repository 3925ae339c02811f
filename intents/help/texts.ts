export const aim = 'aiuto';
export const headline =
  'Conosco gli obiettivi, i target e i risultati della relazione sulla performance. Chiedimi in parole tue.';
export const welcome = 'Prego! Se serve altro, chiedi pure.';
export const can = [
  'Elenchi: «obiettivi non raggiunti Camera Arbitrale», «indicatori di efficacia in attrattività, tranne il PIRA»',
  'Un indicatore: «com’è andato il 3.1.1», «via delle Orsole»',
  'Perché: «perché gli SPID sono così pochi?», «quali ritardi hanno cause esterne?»',
  'Budget: «budget start up», «qual era il tetto di Smart-MI?», «totale dei massimali nel PIRA»',
  'Conti e confronti: «che percentuale abbiamo raggiunto?», «front end vs registro imprese», «top 3 superamenti»',
  'Scadenze: «quali scadenze abbiamo mancato?», «obiettivi slittati al 2024»',
  'Note, definizioni, incoerenze: «nota 38», «differenza tra efficacia e impatto», «quali incoerenze ci sono?»',
];
export const promise =
  'Ogni cifra viene dalla relazione, con la sua riga e la sua nota; quello che la relazione non dice, non lo dico.';
export const suggestions = [
  'Quali obiettivi non abbiamo raggiunto?',
  'Come va la Camera Arbitrale?',
  'Budget start up',
];
