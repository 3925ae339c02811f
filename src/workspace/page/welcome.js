import { write } from './acts.js';
import { h } from './preact.js';

/** Where nothing was said yet: what one can ask. */
export function Welcome({ page, isDirect }) {
  const { texts } = page;
  if (!isDirect) {
    return h(
      'div',
      { class: 'nothing' },
      h('p', null, texts.nothingYet),
      h('p', null, texts.nothingInChannel),
    );
  }
  return h(
    'div',
    { class: 'welcome' },
    h('img', { src: 'icon.svg', alt: '', width: 56, height: 56 }),
    h('h2', null, texts.welcome),
    h('p', null, texts.welcomeText),
    h('p', { class: 'soft', id: 'try-these' }, texts.tryThese),
    h(
      'ul',
      { class: 'examples', 'aria-labelledby': 'try-these' },
      offered(page).map(({ title, message }) =>
        h(
          'li',
          { key: message },
          h(
            'button',
            { type: 'button', onClick: () => write(message) },
            h('strong', null, title),
            title === message ? null : h('span', null, message),
          ),
        ),
      ),
    ),
  );
}

/** What the app suggests, else the examples that the workspace was started with. */
function offered({ prompts, state }) {
  return prompts.length > 0
    ? prompts
    : state.examples.map((question) => ({ title: question, message: question }));
}
