import { SaxesParser } from 'saxes';
import { ArchiveError } from './archive-error.ts';

export type XmlAttributes = Readonly<Record<string, string>>;

export interface XmlVisitor {
  open?(name: string, attributes: XmlAttributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

/**
 * Goes through one part of an office file, names without their prefix. A part that declares a document type
 * is refused. Throws ArchiveError.
 */
export function walkXml(xml: string, visitor: XmlVisitor): void {
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new ArchiveError('doctype');
  });
  parser.on('error', () => {
    throw new ArchiveError('damaged');
  });
  parser.on('opentag', ({ name, attributes }) => visitor.open?.(localName(name), attributes));
  parser.on('closetag', ({ name }) => visitor.close?.(localName(name)));
  parser.on('text', (text) => visitor.text?.(text));
  parser.on('cdata', (text) => visitor.text?.(text));
  parser.write(xml).close();
}

/** An attribute by its name without prefix; undefined where it is not there. */
export function attributeOf(attributes: XmlAttributes, local: string): string | undefined {
  return Object.entries(attributes).find(([name]) => localName(name) === local)?.[1];
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
