/** Slack's tokens, and addresses that are as good as a token: whoever has them may post or connect. */
const SECRETS: readonly [RegExp, string][] = [
  [/\bx(?:ox[a-z]|app)(?:\.[a-z-]+)?-[A-Za-z0-9.-]+/g, '[token]'],
  [/\bhttps:\/\/hooks\.slack\.com\/[^\s"'\\]+/g, '[response-url]'],
  [/\bwss?:\/\/[^\s"'\\]+/g, '[socket-url]'],
];

/** `text` without anything that should not be read by whoever reads the log. */
export function redact(text: string): string {
  return SECRETS.reduce((safe, [secret, instead]) => safe.replace(secret, instead), text);
}
