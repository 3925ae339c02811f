/** `text` within `max` UTF-16 units, with an ellipsis where something was cut off. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  return `${text.slice(0, safeEnd(text, max - 1)).trimEnd()}…`;
}

/**
 * `text` in pieces of at most `max` UTF-16 units, cut at a line, else at a space, else anywhere but inside an
 * entity or a surrogate pair. White space at the cuts is dropped; nothing else is.
 */
export function split(text: string, max: number): string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest.length > max) {
    const end = breakAt(rest, max);
    const piece = rest.slice(0, end).trimEnd();
    if (piece !== '') pieces.push(piece);
    rest = rest.slice(end).trimStart();
  }
  if (rest !== '') pieces.push(rest);
  return pieces;
}

function breakAt(text: string, max: number): number {
  const window = text.slice(0, max + 1);
  for (const separator of ['\n', ' ']) {
    const at = window.lastIndexOf(separator);
    // A cut in the first half would make many short pieces out of one long word.
    if (at > max / 2) return at;
  }
  return safeEnd(text, max);
}

/** The last place not after `max` that parts neither an entity nor a surrogate pair. */
function safeEnd(text: string, max: number): number {
  const openEntity = /&[a-z]{0,3}$/.exec(text.slice(Math.max(0, max - 4), max))?.[0];
  if (openEntity !== undefined) return max - openEntity.length;
  const last = text.charCodeAt(max - 1);
  return last >= 0xd800 && last <= 0xdbff ? max - 1 : max;
}
