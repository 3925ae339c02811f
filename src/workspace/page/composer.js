import { h } from './dom.js';

/** Where one writes: Enter sends, Shift+Enter breaks the line, `/` offers the commands, Tab takes the first. */
export function composer({ placeholder, commands, sends, texts }) {
  const list = h('ul', { class: 'completions', hidden: true });
  const field = h('textarea', {
    rows: 1,
    placeholder,
    'aria-label': placeholder,
    input: offer,
    keydown: press,
  });
  const form = h(
    'form',
    { class: 'composer', submit },
    list,
    field,
    h('button', { class: 'button primary' }, texts.send),
  );
  form.focusField = () => field.focus();
  return form;

  function offer() {
    const typed = /^\/\S*$/.exec(field.value)?.[0];
    const fitting = typed === undefined ? [] : commands.filter(({ command }) => command.startsWith(typed));
    list.replaceChildren(...fitting.map(completion));
    list.hidden = fitting.length === 0;
  }

  function completion({ command, usageHint, description }) {
    return h(
      'li',
      {},
      h(
        'button',
        { type: 'button', click: () => complete(command) },
        h('strong', {}, command),
        ` ${usageHint} `,
        h('small', {}, description),
      ),
    );
  }

  function complete(command) {
    field.value = `${command} `;
    list.hidden = true;
    field.focus();
  }

  function press(event) {
    if (event.key === 'Tab' && !list.hidden) {
      event.preventDefault();
      list.querySelector('button').click();
    } else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      submit(event);
    }
  }

  function submit(event) {
    event.preventDefault();
    const text = field.value.trim();
    if (text === '') return;
    field.value = '';
    list.hidden = true;
    sends(text);
  }
}
