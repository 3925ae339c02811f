import { link } from './links.js';
import { h } from './preact.js';

/** The markdown of `markdown` blocks: what answers use of it, as nodes. */

const INLINE = new RegExp(
  [
    /`(?<code>[^`\n]+)`/u,
    /\*\*(?<bold>[^\n]+?)\*\*/u,
    /~~(?<strike>[^\n]+?)~~/u,
    /\*(?<italic>[^*\n]+)\*/u,
    /(?<![\p{L}\p{N}])_(?<emphasis>[^_\n]+)_(?![\p{L}\p{N}])/u,
    /\[(?<label>[^\]\n]+)\]\((?<address>[^)\s]+)\)/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

/** Each kind of paragraph: how its lines look, and what they become. */
const KINDS = [
  { form: /^\s*\|/, make: table },
  { form: /^\s*[-*] /, make: (lines) => list('ul', lines, /^\s*[-*] /) },
  { form: /^\s*\d+[.)] /, make: (lines) => list('ol', lines, /^\s*\d+[.)] /) },
  {
    form: /^> ?/,
    make: (lines) =>
      h('blockquote', null, ...inline(lines.map((line) => line.replace(/^> ?/, '')).join('\n'))),
  },
  { form: /^#{1,6} /, make: (lines) => lines.map(heading) },
  { form: /^(-{3,}|\*{3,})$/, make: () => h('hr') },
];

export function markdown(text) {
  return text.split(/(```[\s\S]*?```)/).flatMap((part) => {
    const fenced = /^```[^\n]*\n?([\s\S]*?)```$/.exec(part);
    return fenced === null ? paragraphs(part) : [h('pre', null, fenced[1])];
  });
}

function paragraphs(text) {
  const runs = [];
  for (const line of text.split('\n')) {
    const kind = line.trim() === '' ? null : (KINDS.find(({ form }) => form.test(line)) ?? 'text');
    const last = runs.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else runs.push({ kind, lines: [line] });
  }
  return runs
    .filter(({ kind }) => kind !== null)
    .flatMap(({ kind, lines }) =>
      kind === 'text' ? [h('p', null, ...inline(lines.join('\n')))] : kind.make(lines),
    );
}

/** Of whatever level: under a message there is no outline. */
function heading(line) {
  return h('h3', null, ...inline(line.replace(/^#+ /, '')));
}

function list(tag, lines, mark) {
  return h(tag, null, ...lines.map((line) => h('li', null, ...inline(line.replace(mark, '')))));
}

function table(lines) {
  const rows = lines
    .filter((line) => !/^[\s:|-]+$/.test(line))
    .map((line) =>
      line
        .trim()
        .replace(/^\||\|$/g, '')
        .split('|'),
    );
  const row = (cells, tag) => h('tr', null, ...cells.map((cell) => h(tag, null, ...inline(cell.trim()))));
  return h(
    'div',
    { class: 'table-frame' },
    h('table', null, ...rows.map((cells, index) => row(cells, index === 0 ? 'th' : 'td'))),
  );
}

function inline(text) {
  const nodes = [];
  let end = 0;
  for (const match of text.matchAll(INLINE)) {
    nodes.push(text.slice(end, match.index), node(match));
    end = match.index + match[0].length;
  }
  return [...nodes, text.slice(end)];
}

function node({ groups }) {
  if (groups.code !== undefined) return h('code', null, groups.code);
  if (groups.bold !== undefined) return h('strong', null, ...inline(groups.bold));
  if (groups.strike !== undefined) return h('s', null, ...inline(groups.strike));
  if (groups.label !== undefined) return link(groups.address, groups.label);
  return h('em', null, ...inline(groups.italic ?? groups.emphasis));
}
