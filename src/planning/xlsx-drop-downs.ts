import type { Feature, Image } from 'write-excel-file/node';
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import type { WrittenSheet } from './sheet.ts';

export type WorkbookFeature = Feature<Image['content']>;

const SHEET_FILE = 'xl/worksheets/sheet{id}.xml';
/** Rows below the last that a drop-down still serves, for those that come new. */
const ROOM = 200;

/** The closed lists of a workbook's columns, as cells that offer them and refuse the rest. */
export function dropDowns(sheets: readonly WrittenSheet[]): WorkbookFeature {
  return {
    files: {
      transform: {
        [SHEET_FILE]: {
          transform: (xml: string, _options: unknown, { sheetIndex }: { sheetIndex: number }) => {
            const markup = validationsOf(sheets[sheetIndex]);
            return markup === '' ? xml : insertIntoSheet(xml, markup);
          },
        },
      },
    },
  };
}

/** Excel refuses a sheet whose parts are out of order. */
export function insertIntoSheet(xml: string, markup: string): string {
  return insertElementMarkupAccordingToOrderOfSiblings(
    xml,
    markup,
    getOrderOfSiblings(SHEET_FILE, 'worksheet') ?? [],
    'worksheet',
  );
}

function validationsOf(sheet: WrittenSheet | undefined): string {
  if (sheet === undefined) return '';
  const last = sheet.rows.length + ROOM;
  const lists = sheet.columns.flatMap(({ options, note }, at) => {
    if (options === null) return [];
    const range = `${getCellAddress(1, at)}:${getCellAddress(last, at)}`;
    const prompt = sanitizeAttributeValue(note.slice(0, 250));
    const list = sanitizeTextContent(`"${options.join(',')}"`);
    return [
      `<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" prompt="${prompt}" sqref="${range}"><formula1>${list}</formula1></dataValidation>`,
    ];
  });
  return lists.length === 0
    ? ''
    : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
}
