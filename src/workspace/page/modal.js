import { drawBlocks } from './blocks.js';
import { h } from './dom.js';

/** Shows a modal view in the dialog, or closes it when there is none. */
export function showModal(dialog, view, page) {
  if (view === null) {
    if (dialog.open) dialog.close();
    return;
  }
  const choices = {};
  const target = { view: view.id };
  const acts = (block, given) => (choice) => {
    if (block.type === 'input') choices[given.action_id] = choice;
    if (block.type !== 'input' || block.dispatch_action === true) page.act(target, block, given, choice);
  };
  const suggest = (given, value) => page.suggestFor(target, given, value);
  const form = h(
    'form',
    {
      method: 'dialog',
      submit: async (event) => {
        event.preventDefault();
        const outcome = await page.submit(view, choices);
        if (outcome.kind === 'errors') showProblems(form, outcome.errors);
      },
    },
    h('header', {}, h('h2', {}, view.title.text)),
    ...drawBlocks(view.blocks, { ...page, acts, suggest }),
    h(
      'footer',
      {},
      h(
        'button',
        { type: 'button', class: 'button', click: () => page.closeView(view) },
        view.close?.text ?? page.texts.cancel,
      ),
      view.submit === undefined ? null : h('button', { class: 'button primary' }, view.submit.text),
    ),
  );
  dialog.replaceChildren(form);
  dialog.oncancel = (event) => {
    event.preventDefault();
    page.closeView(view);
  };
  if (!dialog.open) dialog.showModal();
}

function showProblems(form, errors) {
  for (const input of form.querySelectorAll('[data-block]')) {
    const problem = input.querySelector('.problem');
    problem.textContent = errors[input.dataset.block] ?? '';
    problem.hidden = problem.textContent === '';
  }
}
