import { counted, joined, percent } from '../../src/answer/texts.ts';

export const aim = 'classifica';
export const columns = (first: string) => [
  first,
  'Indicatori',
  'Raggiunti',
  'In parte',
  'Non raggiunti',
  '% mancati',
];
export const groupNames = {
  centre: 'Centro',
  theme: 'Tema',
  section: 'Sezione',
  type: 'Tipologia',
  mission: 'Missione',
};
export const chartTitle = (group: string) => `Esiti per ${group.toLowerCase()}`;
export const worst = (name: string, missed: number, total: number) =>
  `Va peggio ${name}: ${counted(missed, 'mancato', 'mancati')}, anche solo in parte, su ${total} (${percent(missed / total)}).`;
export const best = (name: string, met: number, total: number) =>
  `Va meglio ${name}: ${counted(met, 'raggiunto', 'raggiunti')} su ${total} (${percent(met / total)}).`;
export const most = (names: readonly string[], count: number, what: string) =>
  `Il numero più alto è di ${joined(names, 'e')}: ${count} ${what}.`;
export const fewest = (names: readonly string[], count: number, what: string) =>
  `Il numero più basso è di ${joined(names, 'e')}: ${count} ${what}.`;
export const nobody = (names: readonly string[]) =>
  names.length === 0
    ? 'Tutti hanno almeno un target mancato.'
    : `Nessun target mancato, nemmeno in parte, per ${names.length}: ${names.join(', ')}.`;
export const whatAll = 'indicatori';
export const whatAsked = (description: string) => `indicatori ${description}`;
export const byShare =
  'Ordine: quota di target mancati, anche solo in parte, sul totale di ciascuno. Con pochi indicatori una quota dice poco.';
export const byBestShare =
  'Ordine: quota di target raggiunti sul totale di ciascuno. Con pochi indicatori una quota dice poco.';
export const byCount = 'Ordine: numero di indicatori. Un indicatore di più centri conta per ciascuno.';
export const noCentreInPublicValue =
  'Gli indicatori di valore pubblico non indicano un centro e qui non compaiono.';
export const topDegree = (count: number) =>
  `I ${count} superamenti più ampi, per grado di raggiungimento (risultato su target).`;
export const bottomDegree = (count: number) =>
  `I ${count} risultati più lontani dal target, per grado di raggiungimento (risultato su target).`;
export const degreeColumns = ['Codice', 'Indicatore', 'Target', 'Risultato', 'Grado'];
export const degreeLimits =
  'Un grado molto alto può indicare un target poco sfidante. Restano fuori i «Sì/No», le scadenze e gli indicatori in cui il rapporto non ha senso (per esempio la tempestività dei pagamenti); le variazioni percentuali non si confrontano con i conteggi.';
export const none = 'Nessun indicatore su cui fare una classifica.';
export const shareLabel = (name: string) => `${name}: % mancati`;
export const totalLabel = (name: string) => `${name}: indicatori`;
export const missedLabel = (name: string) => `${name}: mancati`;
