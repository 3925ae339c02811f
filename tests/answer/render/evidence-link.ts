/** Drawn text without the one address that is made to be followed. */
export function withoutEvidence(text: string): string {
  return text.replace(/^Evidenza: <https?:\/\/[^<>|\s]+\|[^<>]*>$/, '');
}
