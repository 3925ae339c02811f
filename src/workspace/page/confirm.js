import { Dialog } from './dialog.js';
import { plain, textOf } from './mrkdwn.js';
import { change, page } from './page.js';
import { h } from './preact.js';

/** Slack's own question before an action that asks for one. */
export function Confirm({ confirming }) {
  const { confirm, yes } = confirming;
  const leave = () => change({ confirming: null });
  const go = (event) => {
    event.preventDefault();
    leave();
    yes();
  };
  return h(
    Dialog,
    { label: confirm.title.text, onCancel: leave },
    h(
      'form',
      { onSubmit: go },
      h('header', null, h('h2', null, plain(confirm.title.text))),
      h('div', { class: 'text' }, textOf(confirm.text, page.names)),
      h(
        'footer',
        null,
        h('button', { type: 'button', class: 'button', onClick: leave }, plain(confirm.deny.text)),
        h(
          'button',
          { class: `button ${confirm.style === 'danger' ? 'danger' : 'primary'}` },
          plain(confirm.confirm.text),
        ),
      ),
    ),
  );
}
