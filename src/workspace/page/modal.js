import { act, closeView, submit, suggest } from './acts.js';
import { drawBlocks } from './blocks.js';
import { Dialog } from './dialog.js';
import { icon } from './icons.js';
import { plain } from './mrkdwn.js';
import { Component, h } from './preact.js';

/** The modal view on top: it keeps what was chosen until it is submitted, and shows what the app says against it. */
export class Modal extends Component {
  #choices = new Map();
  state = { errors: {}, sending: false };

  constructor(props) {
    super(props);
    for (const { element } of props.view.blocks) {
      const here =
        element?.default_to_current_conversation === true && element.initial_conversation === undefined;
      if (here) this.#choices.set(element.action_id, props.page.channel);
    }
  }

  render({ view, page }, { errors, sending }) {
    const { texts } = page;
    const on = (block, given) => ({
      target: { view: view.id },
      block_id: block.block_id,
      action_id: given.action_id,
    });
    const context = {
      page,
      errors,
      act: (block, given, choice) => {
        if (block.type === 'input') this.#choices.set(given.action_id, choice);
        if (block.type !== 'input' || block.dispatch_action === true) act(on(block, given), choice);
      },
      suggest: (block, given, value) => suggest(on(block, given), value),
    };
    const close = () => closeView(view);
    return h(
      Dialog,
      { label: view.title.text, onCancel: close },
      h(
        'form',
        { onSubmit: (event) => this.#submit(event), noValidate: true, 'aria-busy': String(sending) },
        h(
          'header',
          null,
          h('img', { src: 'icon.svg', alt: '', width: 28, height: 28 }),
          h('h2', null, plain(view.title.text)),
          h(
            'button',
            { type: 'button', class: 'quiet', 'aria-label': texts.close, onClick: close },
            icon('close'),
          ),
        ),
        h('div', { class: 'blocks' }, drawBlocks(view.blocks, context)),
        h(
          'footer',
          null,
          h('button', { type: 'button', class: 'button', onClick: close }, view.close?.text ?? texts.cancel),
          view.submit === undefined
            ? null
            : h('button', { class: 'button primary', disabled: sending }, plain(view.submit.text)),
        ),
      ),
    );
  }

  async #submit(event) {
    event.preventDefault();
    const { view } = this.props;
    if (view.submit === undefined || this.state.sending) return;
    const asked = new Set(view.blocks.map(({ element }) => element?.action_id));
    // A view that the app changed meanwhile may have other inputs.
    const choices = [...this.#choices].filter(([action]) => asked.has(action));
    this.setState({ sending: true });
    const { kind, errors = {} } = await submit(view, Object.fromEntries(choices));
    this.setState({ sending: false, errors: kind === 'errors' ? errors : {} }, focusProblem);
  }
}

function focusProblem() {
  document.querySelector('dialog [aria-invalid="true"]')?.focus();
}
