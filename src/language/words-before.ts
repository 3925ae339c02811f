/** Longer than any expression that is looked for before a number or a date; short, so that long texts stay linear. */
const WINDOW = 60;

/** The text right before an offset, from a whole word on: what a pattern that ends in `$` is tried on. */
export function wordsBefore(text: string, at: number): string {
  const window = text.slice(Math.max(0, at - WINDOW), at);
  return at > WINDOW ? window.slice(window.indexOf(' ') + 1) : window;
}
