export const aim = 'incoerenze della relazione';
export const headline = (count: number, year: number) =>
  count === 1
    ? `Nella relazione ${year} ho trovato un punto da verificare.`
    : `Nella relazione ${year} ho trovato ${count} punti da verificare.`;
export const none = (year: number) =>
  `Nella relazione ${year} non ho trovato incoerenze su quello che chiedi.`;
export const columns = ['Che cosa', 'Dove'];
export const forWhom = 'Sono segnalazioni per chi cura la relazione: nessuna cambia un verdetto.';
export const noneOn = (count: number, year: number) =>
  `Nella relazione ${year} non ho trovato incoerenze su ${count === 1 ? 'questo indicatore' : 'questi indicatori'}: ecco che cosa riporta.`;
