import { attributeOf, walkXml, type XmlAttributes } from '../../../office/walk-xml.ts';

/** What a style, or a run's own properties, do to words; a key that is left out is not said. */
export interface Look {
  /** Small letters are shown as capitals. */
  caps?: boolean;
  hidden?: boolean;
  struck?: boolean;
  raised?: boolean;
}

export interface Style extends Look {
  /** A heading's level. */
  outline?: number;
  /** The list that its paragraphs are numbered in. */
  list?: string;
}

/** What Word calls its own heading styles inside the file, in whatever language it runs. */
const HEADING = /^heading \d$/i;

interface StoredStyle extends Style {
  basedOn?: string;
}

/** The styles of a document by id, each with what it has from the one that it is based on. */
export class Styles {
  readonly #styles: ReadonlyMap<string, StoredStyle>;

  constructor(xml: string | null) {
    this.#styles = xml === null ? new Map() : readStyles(xml);
  }

  get(id: string | undefined): Style {
    const seen = new Set<string>();
    let style: Style = {};
    for (let at = id; at !== undefined && !seen.has(at); ) {
      const { basedOn, ...own } = this.#styles.get(at) ?? {};
      style = { ...own, ...style };
      seen.add(at);
      at = basedOn;
    }
    return style;
  }
}

/** What one property of a run says; null for one that changes no words. */
export function lookOf(name: string, attributes: XmlAttributes): Look | null {
  const isOn = !['0', 'false', 'off'].includes(attributeOf(attributes, 'val') ?? '1');
  switch (name) {
    case 'caps':
    case 'smallCaps':
      return { caps: isOn };
    case 'vanish':
      return { hidden: isOn };
    case 'strike':
    case 'dstrike':
      return { struck: isOn };
    case 'vertAlign':
      return { raised: attributeOf(attributes, 'val') === 'superscript' };
    default:
      return null;
  }
}

function readStyles(xml: string): Map<string, StoredStyle> {
  const styles = new Map<string, StoredStyle>();
  let style: StoredStyle | null = null;
  walkXml(xml, {
    open(name, attributes) {
      const value = attributeOf(attributes, 'val');
      if (name === 'style') {
        style = {};
        styles.set(attributeOf(attributes, 'styleId') ?? '', style);
      }
      if (style === null) return;
      if (name === 'basedOn' && value !== undefined) style.basedOn = value;
      if (name === 'name' && HEADING.test(value ?? '')) style.outline ??= 0;
      if (name === 'outlineLvl') style.outline = Number(value);
      if (name === 'numId' && value !== undefined) style.list = value;
      Object.assign(style, lookOf(name, attributes) ?? {});
    },
    close(name) {
      if (name === 'style') style = null;
    },
  });
  return styles;
}
