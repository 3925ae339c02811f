import { Component, h } from './preact.js';

const PARTS =
  /(?<key>"(?:[^"\\]|\\.)*")(?=\s*:)|(?<string>"(?:[^"\\]|\\.)*")|(?<word>\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)/g;

/** JSON to fold out, read and copy. */
export class Json extends Component {
  state = { open: false, copied: false };

  render({ label, value, texts }, { open, copied }) {
    const text = open ? JSON.stringify(value, null, 2) : '';
    return h(
      'details',
      { class: 'json', onToggle: ({ currentTarget }) => this.setState({ open: currentTarget.open }) },
      h('summary', null, label),
      open
        ? [
            h(
              'button',
              { type: 'button', class: 'button', onClick: () => this.#copy(text) },
              copied ? texts.copied : texts.copy,
            ),
            h('pre', { tabindex: 0 }, coloured(text)),
          ]
        : null,
    );
  }

  async #copy(text) {
    await navigator.clipboard.writeText(text);
    this.setState({ copied: true });
  }
}

function coloured(text) {
  const nodes = [];
  let end = 0;
  for (const match of text.matchAll(PARTS)) {
    const [kind] = Object.entries(match.groups).find(([, found]) => found !== undefined);
    nodes.push(text.slice(end, match.index), h('span', { class: kind }, match[0]));
    end = match.index + match[0].length;
  }
  return [...nodes, text.slice(end)];
}
