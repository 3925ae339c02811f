import { Attach, Attached, takeDropped } from './attachment.js';
import { completionsOf } from './completion.js';
import { icon } from './icons.js';
import { Component, createRef, h } from './preact.js';

/** What was begun in each place, so that it is still there when one comes back. */
const drafts = new Map();

/**
 * Where one writes: Enter sends, Shift+Enter breaks the line; `/` offers the commands and `@` the people, chosen
 * with the arrows and Tab or Enter, put away with Escape. A file is picked, or dropped on the messages.
 */
export class Composer extends Component {
  #field = createRef();
  #stopTaking = () => {};

  constructor(props) {
    super(props);
    const { user, channel, thread } = props.page;
    this.list = props.inThread ? 'thread-completions' : 'completions';
    this.draft = [user, channel, props.inThread ? thread : ''].join(' ');
    this.state = { text: drafts.get(this.draft) ?? '', offers: [], active: 0, file: null };
  }

  componentDidMount() {
    const place = this.#field.current.closest('main, aside');
    this.#stopTaking = takeDropped(place, (file) => this.#attach(file));
    if (!this.props.inThread && matchMedia('(hover: hover)').matches) this.#field.current.focus();
  }

  componentWillUnmount() {
    this.#stopTaking();
  }

  render({ placeholder, page }, { text, offers, active, file }) {
    const { texts } = page;
    return h(
      'form',
      { class: 'composer', onSubmit: (event) => this.#submit(event) },
      h(Attached, { file, texts, removes: () => this.#attach(null) }),
      h(Attach, { texts, picks: (picked) => this.#attach(picked) }),
      h(Offers, { id: this.list, offers, active, texts, picks: (offer) => this.#take(offer) }),
      h('textarea', {
        ref: this.#field,
        rows: 1,
        value: text,
        readOnly: page.arriving,
        placeholder,
        'aria-label': placeholder,
        'aria-autocomplete': 'list',
        'aria-controls': this.list,
        'aria-activedescendant': offers.length > 0 ? `${this.list}-${active}` : undefined,
        onInput: ({ target }) => this.#type(target.value, target.selectionStart),
        onKeyDown: (event) => this.#press(event),
        onBlur: () => this.setState({ offers: [] }),
      }),
      h(
        'button',
        {
          class: 'send',
          'aria-label': texts.send,
          title: texts.send,
          disabled: text.trim() === '' && file === null,
        },
        icon('send'),
      ),
    );
  }

  #type(text, caret) {
    drafts.set(this.draft, text);
    this.setState({ text, offers: completionsOf(text, caret, this.props), active: 0 });
  }

  #attach(file) {
    this.setState({ file }, () => this.#field.current.focus());
  }

  #take({ from, to, insert }) {
    const text = this.#field.current.value;
    this.#type(text.slice(0, from) + insert + text.slice(to), -1);
    this.setState({ offers: [] }, () => {
      this.#field.current.focus();
      this.#field.current.setSelectionRange(from + insert.length, from + insert.length);
    });
  }

  #press(event) {
    const { offers, active } = this.state;
    const chosen = offers[active];
    if (chosen !== undefined && this.#pressAmong(event, offers.length, chosen)) return event.preventDefault();
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) this.#submit(event);
  }

  /** Whether the key was about the offers. */
  #pressAmong({ key, shiftKey }, count, chosen) {
    const { active } = this.state;
    if (key === 'ArrowDown') this.setState({ active: (active + 1) % count });
    else if (key === 'ArrowUp') this.setState({ active: (active + count - 1) % count });
    else if (key === 'Escape') this.setState({ offers: [] });
    else if ((key === 'Tab' || key === 'Enter') && !shiftKey) this.#take(chosen);
    else return false;
    return true;
  }

  #submit(event) {
    event.preventDefault();
    // Of the field, and not of what was drawn last: who types fast is ahead of that.
    const text = this.#field.current.value.trim();
    const { file } = this.state;
    if (text === '' && file === null) return;
    this.#type('', 0);
    this.setState({ file: null });
    this.props.sends(text, file);
  }
}

function Offers({ id, offers, active, texts, picks }) {
  return h(
    'ul',
    {
      id,
      class: 'completions',
      role: 'listbox',
      'aria-label': texts.completions,
      hidden: offers.length === 0,
    },
    offers.map((offer, index) =>
      h(
        'li',
        {
          key: offer.label,
          id: `${id}-${index}`,
          role: 'option',
          'aria-selected': String(index === active),
          // Before the field loses the focus, and the offers with it.
          onMouseDown: (event) => {
            event.preventDefault();
            picks(offer);
          },
        },
        h('strong', null, offer.label),
        h('span', null, offer.hint),
        h('small', null, offer.detail),
      ),
    ),
  );
}
