import { initialValues } from './initial-values.js';
import { plain } from './mrkdwn.js';
import { Component, h } from './preact.js';

/** A menu whose options the app offers as one types; of the `many` kind it keeps several. */
export class Suggested extends Component {
  #asked = 0;

  constructor(props) {
    super(props);
    const { given } = props;
    const options = [given.initial_option, given.initial_options].flat().filter((one) => one !== undefined);
    const labels = new Map(options.map(({ text, value }) => [value, plain(text.text)]));
    this.state = { found: null, chosen: initialValues(given), labels };
  }

  render({ given, context }, { found, chosen, labels }) {
    const { common, page } = context;
    const placeholder =
      given.placeholder === undefined ? page.texts.searchPlaceholder : plain(given.placeholder.text);
    return h(
      'div',
      {
        class: 'suggested',
        onFocusOut: ({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) this.setState({ found: null });
        },
      },
      chosen.length === 0
        ? null
        : h(
            'p',
            { class: 'chosen' },
            chosen.map((value) => h('span', { key: value }, labels.get(value) ?? value)),
          ),
      h('input', {
        ...common,
        class: 'control',
        type: 'search',
        autocomplete: 'off',
        placeholder,
        'aria-label': common.id === undefined ? placeholder : undefined,
        onInput: ({ target }) => this.#search(target.value),
        onClick: ({ target }) => this.#search(target.value),
        onKeyDown: (event) => this.#press(event),
      }),
      found === null
        ? null
        : h(
            'ul',
            // The field keeps the focus: where buttons take none, it would be lost to nothing.
            { class: 'found', 'aria-live': 'polite', onMouseDown: (event) => event.preventDefault() },
            found.length === 0 ? h('li', { class: 'soft' }, page.texts.noOptions) : null,
            found.map((option) =>
              h(
                'li',
                { key: option.value },
                h(
                  'button',
                  {
                    type: 'button',
                    'aria-pressed': String(chosen.includes(option.value)),
                    onClick: () => this.#choose(option),
                  },
                  option.label,
                ),
              ),
            ),
          ),
    );
  }

  /** The arrow down asks for the options, Escape puts them away. */
  #press(event) {
    if (event.key === 'ArrowDown' && this.state.found === null) this.#search(event.target.value);
    if (event.key !== 'Escape' || this.state.found === null) return;
    event.preventDefault();
    this.setState({ found: null });
  }

  async #search(typed) {
    const { given, context } = this.props;
    if (typed.length < (given.min_query_length ?? 0)) return this.setState({ found: null });
    this.#asked += 1;
    const asked = this.#asked;
    const found = await context.suggest(context.block, given, typed);
    if (asked === this.#asked) this.setState({ found });
  }

  #choose({ label, value }) {
    const { many, context } = this.props;
    const { chosen: former, labels } = this.state;
    const toggled = former.includes(value) ? former.filter((one) => one !== value) : [...former, value];
    const chosen = many ? toggled : [value];
    this.setState({
      chosen,
      labels: new Map([...labels, [value, label]]),
      found: many ? this.state.found : null,
    });
    context.does(many ? chosen : value);
  }
}
