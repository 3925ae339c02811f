/** What a person at the terminal reads when there is no Slack: not an operator, perhaps a first look. */
export const startTexts = {
  ready: (address: string, questions: readonly string[], folder: string) =>
    [
      '',
      `Traguardo è pronto, senza bisogno di Slack: apri ${address}`,
      '',
      'Prova a chiedere:',
      ...questions.map((question) => `  • ${question}`),
      '',
      `I dati che cambi dalla pagina cambiano davvero in ${folder}; per una prova avvia con --data e una copia.`,
      'Per usarlo in Slack segui .env.sample. Ctrl+C per chiudere.',
      '',
    ].join('\n'),
};
