/** Word's own way to set a sign out of a symbol font, by the font's code; those that values and formulas use. */
const SYMBOLS: Readonly<Record<string, string>> = {
  '20': ' ',
  '2B': '+',
  '2D': '-',
  '3C': '<',
  '3D': '=',
  '3E': '>',
  '25': '%',
  A3: '≤',
  B3: '≥',
  B1: '±',
  B4: '×',
  B8: '÷',
  B9: '≠',
  BB: '≈',
  '44': 'Δ',
  '53': 'Σ',
  E5: 'Σ',
  '6D': 'μ',
  B0: '°',
};

/** The character of a `w:sym`; null for one that only its font makes a sign of (a box, a tick). */
export function symbolOf(code: string, font: string): string | null {
  if (!/^symbol$/i.test(font)) return null;
  return SYMBOLS[code.toUpperCase().replace(/^F0(?=..$)|^00(?=..$)/, '')] ?? null;
}
