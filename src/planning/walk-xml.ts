import { SaxesParser } from 'saxes';
import { UnreadableWorkbookError } from './sheet.ts';
import { unreadable } from './texts/faults.ts';

export interface XmlVisitor {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/**
 * Goes through one part of a workbook, names without their prefix. A part that declares a document type is
 * refused: no office program writes one, and entities can be made to grow. Throws UnreadableWorkbookError.
 */
export function walkXml(xml: string, visitor: XmlVisitor): void {
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new UnreadableWorkbookError(unreadable.doctype);
  });
  parser.on('error', () => {
    throw new UnreadableWorkbookError(unreadable.notXlsx);
  });
  parser.on('opentag', ({ name, attributes }) => visitor.open?.(localName(name), attributes));
  parser.on('closetag', ({ name }) => visitor.close?.(localName(name)));
  parser.on('text', (text) => visitor.text?.(text));
  parser.write(xml).close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
