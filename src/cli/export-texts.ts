/** The Italian of the command `export`. */
export const exportTexts = {
  begun: (file: string, { rows, from, year }: { rows: number; from: number; year: number }): string =>
    `Scritto ${file}: ${rows} righe del ${from} senza risultati, per cominciare il ${year}. Nomi, target e scadenze sono ancora quelli del ${from}: aggiornali prima di importare.`,
};
