import { Confirm } from './confirm.js';
import { Conversation } from './conversation.js';
import { Modal } from './modal.js';
import { h } from './preact.js';
import { Reasoning } from './reasoning.js';
import { Sidebar } from './sidebar.js';
import { Thread } from './thread.js';

/** The whole page. */
export function App({ page }) {
  const { texts, thread, inside, modal, confirming, status } = page;
  if (page.state === null) return null;
  document.title = texts.title;
  return h(
    'div',
    { class: `page ${thread === null ? '' : 'with-thread'} ${inside === null ? '' : 'with-inside'}` },
    h('a', { class: 'skip', href: '#conversation', onClick: toConversation }, texts.skip),
    h(Sidebar, { page }),
    h(Conversation, { page }),
    thread === null ? null : h(Thread, { key: thread, page }),
    inside === null ? null : h(Reasoning, { page }),
    modal === null ? null : h(Modal, { key: modal.id, view: modal, page }),
    confirming === null ? null : h(Confirm, { confirming, texts }),
    h('p', { id: 'status', role: 'status', class: status === null ? 'silent' : '' }, status),
  );
}

/** The address keeps who and where one is: a jump must not change it. */
function toConversation(event) {
  event.preventDefault();
  document.getElementById('conversation').focus();
}
