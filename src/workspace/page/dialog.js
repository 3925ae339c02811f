import { Component, createRef, h } from './preact.js';

/** Where one begins: what is to be filled in, else the way on. */
const FIRST = '.blocks :is(input, select, textarea, button), footer .button:last-child';

/** A window over the page, that keeps the focus until it is gone. `onCancel` is Escape. */
export class Dialog extends Component {
  #dialog = createRef();

  componentDidMount() {
    const dialog = this.#dialog.current;
    dialog.showModal();
    dialog.querySelector(FIRST)?.focus();
  }

  render({ label, onCancel, children }) {
    const cancel = (event) => {
      event.preventDefault();
      onCancel();
    };
    return h('dialog', { ref: this.#dialog, 'aria-label': label, onCancel: cancel }, children);
  }
}
