/** Whether a report's file is a Word document by its name; else it is text. */
export function isDocumentName(file: string): boolean {
  return /\.docx$/i.test(file);
}
