/** What a person at the terminal reads when there is no Slack: not an operator, perhaps a first look. */
export const startTexts = {
  ready: (address: string, questions: readonly string[]) =>
    [
      '',
      `Traguardo è pronto, senza bisogno di Slack: apri ${address}`,
      '',
      'Prova a chiedere:',
      ...questions.map((question) => `  • ${question}`),
      '',
      'Per usarlo in Slack segui .env.sample. Ctrl+C per chiudere.',
      '',
    ].join('\n'),
};
