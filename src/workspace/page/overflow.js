import { icon } from './icons.js';
import { plain } from './mrkdwn.js';
import { Component, createRef, h } from './preact.js';

/** The menu behind the three dots. */
export class Overflow extends Component {
  #details = createRef();

  render({ given, context }) {
    const { does, common, page } = context;
    const close = () => {
      this.#details.current.open = false;
    };
    const pick = (option) => () => {
      close();
      this.#details.current.firstElementChild.focus();
      if (option.url !== undefined) window.open(option.url, '_blank', 'noreferrer,noopener');
      does(option.value);
    };
    return h(
      'details',
      {
        ...common,
        class: 'overflow',
        ref: this.#details,
        onKeyDown: (event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          close();
        },
        onFocusOut: ({ relatedTarget, currentTarget }) => {
          if (!currentTarget.contains(relatedTarget)) close();
        },
      },
      h('summary', { class: 'button', 'aria-label': page.texts.moreActions }, icon('more')),
      h(
        'ul',
        null,
        given.options.map((option) =>
          h(
            'li',
            { key: option.value },
            h('button', { type: 'button', onClick: pick(option) }, plain(option.text.text)),
          ),
        ),
      ),
    );
  }
}
