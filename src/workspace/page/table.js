import { Component, h } from './preact.js';
import { richText } from './rich-text.js';

/** Characters of a cell that is read in lines. */
const LONG = 40;

/** A `table` block: the first row is the head, the first column names the row. */
export function Table({ block, page }) {
  return drawTable({ rows: block.rows, settings: block.column_settings ?? [], header: 0, page });
}

/** A `data_table` block: as a table, with a caption and, where it is long, pages. */
export class DataTable extends Component {
  state = { shown: 1 };

  render({ block, page }, { shown }) {
    const [head, ...rows] = block.rows;
    const size = block.page_size ?? rows.length;
    const pages = Math.ceil(rows.length / size);
    const visible = [head, ...rows.slice((shown - 1) * size, shown * size)];
    const header = block.row_header_column_index ?? 0;
    const turn = (to, label) =>
      h(
        'button',
        {
          type: 'button',
          class: 'button',
          disabled: to < 1 || to > pages,
          onClick: () => this.setState({ shown: to }),
        },
        label,
      );
    return [
      drawTable({ rows: visible, settings: [], header, page, caption: block.caption }),
      pages < 2
        ? null
        : h('p', { class: 'buttons' }, turn(shown - 1, '‹'), `${shown} / ${pages}`, turn(shown + 1, '›')),
    ];
  }
}

function drawTable({ rows, settings, header, page, caption }) {
  const [head = [], ...body] = rows;
  const isNumeric = head.map((_, column) => body.length > 0 && body.every((row) => isNumber(row[column])));
  const alignOf = (column) => settings[column]?.align ?? (isNumeric[column] ? 'right' : 'left');
  const cell = (each, column, isHead) =>
    h(
      isHead || column === header ? 'th' : 'td',
      {
        key: column,
        class: `align-${alignOf(column)} ${breadthOf(each)}`,
        scope: isHead ? 'col' : column === header ? 'row' : undefined,
      },
      contentOf(each, page),
    );
  return h(
    'div',
    { class: 'table-frame', tabindex: 0, role: 'group' },
    h(
      'table',
      null,
      caption === undefined ? null : h('caption', null, caption),
      h(
        'thead',
        null,
        h(
          'tr',
          null,
          head.map((each, column) => cell(each, column, true)),
        ),
      ),
      h(
        'tbody',
        null,
        body.map((row, at) =>
          h(
            'tr',
            { key: at },
            row.map((each, column) => cell(each, column, false)),
          ),
        ),
      ),
    ),
  );
}

function contentOf(cell, page) {
  if (cell === undefined) return null;
  return cell.type === 'rich_text' ? richText(cell, page.names) : (cell.text ?? String(cell.value));
}

/** Long words need room to be read in lines, figures none to be kept on one. */
function breadthOf(cell) {
  if (isNumber(cell)) return 'figure';
  return (cell?.text?.length ?? 0) > LONG ? 'long' : '';
}

/** "79,2%", "€ 500.000", "−3", or nothing. */
function isNumber(cell) {
  if (cell?.type === 'raw_number') return true;
  return cell?.type === 'raw_text' && /^[–-]$|^[€+−-]?\s?[\d.,]+\s?%?$/.test(cell.text.trim());
}
