import type { Choice } from '../answer/answer.ts';

/** Questions worth asking of any year's report: shown to who asks nothing, and in the agent view. */
export const EXAMPLES: readonly Choice[] = [
  { label: 'Obiettivi non raggiunti', question: 'quali obiettivi non abbiamo raggiunto?' },
  { label: 'Quanti ne abbiamo centrati', question: 'che percentuale di obiettivi abbiamo raggiunto?' },
  { label: 'Scadenze mancate', question: 'quali scadenze abbiamo mancato?' },
];

export const slackTexts = {
  greeting: 'Ciao! Rispondo sugli obiettivi e sugli indicatori della Relazione sulla performance.',
  examplesPrompt: 'Per esempio:',
  promptsTitle: 'Cosa vuoi sapere della Relazione?',
  tooLong: (limit: number) =>
    `La domanda è troppo lunga per me: scrivila in meno di ${limit} caratteri, una cosa alla volta.`,
  failure: (code: string) =>
    `Qualcosa non ha funzionato e non ho potuto rispondere. Riprova tra poco; se succede ancora, dai questo codice a chi gestisce il bot: ${code}`,
  pageGone: 'Non trovo più quella pagina: rifai la domanda, per favore.',
  shared: (userId: string, question: string) => `<@${userId}> ha chiesto: «${question}»`,
};
