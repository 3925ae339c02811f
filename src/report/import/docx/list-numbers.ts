import { attributeOf, walkXml } from '../../../office/walk-xml.ts';

interface Level {
  start: number;
  /** "decimal", "lowerLetter", "bullet"… */
  format: string;
  /** "%1." */
  text: string;
}

interface List {
  /** Lists of one family count on from each other, unless one starts anew. */
  family: string;
  starts: ReadonlyMap<number, number>;
}

/**
 * The numbers that Word sets before the paragraphs of a list: they stand nowhere in the text, and a target's
 * parts are told apart by them. To be asked in document order.
 */
export class ListNumbers {
  readonly #levels = new Map<string, Map<number, Level>>();
  readonly #lists = new Map<string, List>();
  readonly #counts = new Map<string, number[]>();
  readonly #begun = new Set<string>();

  constructor(xml: string | null) {
    if (xml !== null) this.#read(xml);
  }

  /** "1." for the next paragraph of a list; nothing for a bullet, or a list that is not there. */
  next(id: string, level: number): string {
    const list = this.#lists.get(id);
    const levels = this.#levels.get(list?.family ?? '');
    const own = levels?.get(level);
    if (list === undefined || levels === undefined || own === undefined) return '';
    const counts = this.#counts.get(list.family) ?? [];
    this.#counts.set(list.family, counts);
    if (!this.#begun.has(id)) for (const [at, start] of list.starts) counts[at] = start - 1;
    this.#begun.add(id);
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    counts.length = level + 1;
    if (own.format === 'bullet' || own.format === 'none') return '';
    return own.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return formatted(counts[at] ?? levels.get(at)?.start ?? 1, levels.get(at)?.format ?? 'decimal');
    });
  }

  #read(xml: string): void {
    let family = '';
    let id: string | null = null;
    let starts = new Map<number, number>();
    let at = 0;
    walkXml(xml, {
      open: (name, attributes) => {
        const value = attributeOf(attributes, 'val') ?? '';
        if (name === 'abstractNum') {
          family = attributeOf(attributes, 'abstractNumId') ?? '';
          this.#levels.set(family, new Map());
        } else if (name === 'num') {
          id = attributeOf(attributes, 'numId') ?? '';
          starts = new Map();
        } else if (name === 'abstractNumId' && id !== null) this.#lists.set(id, { family: value, starts });
        else if (name === 'lvl' || name === 'lvlOverride') {
          at = levelOf(attributeOf(attributes, 'ilvl'));
          if (id === null) this.#levels.get(family)?.set(at, { start: 1, format: 'decimal', text: '' });
        } else if (name === 'startOverride') starts.set(at, Number(value));
        else if (id === null) this.#setLevel(this.#levels.get(family)?.get(at), name, value);
      },
      close: (name) => {
        if (name === 'num') id = null;
      },
    });
  }

  #setLevel(level: Level | undefined, name: string, value: string): void {
    if (level === undefined) return;
    if (name === 'start') level.start = Number(value);
    if (name === 'numFmt') level.format = value;
    if (name === 'lvlText') level.text = value;
  }
}

/** Word has nine. */
export function levelOf(value: string | undefined): number {
  return Math.min(8, Math.max(0, Math.trunc(Number(value)) || 0));
}

function formatted(count: number, format: string): string {
  const letter = String.fromCharCode(96 + (((count - 1) % 26) + 1));
  if (format === 'lowerLetter') return letter;
  return format === 'upperLetter' ? letter.toUpperCase() : String(count);
}
