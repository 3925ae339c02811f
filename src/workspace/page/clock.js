import { moveClock } from './acts.js';
import { icon } from './icons.js';
import { Component, createRef, h } from './preact.js';
import { daysLater, fullText, wallTime } from './times.js';

/** Often enough for a clock that shows minutes. */
const TICK = 10_000;

/** "Oggi è…": the day that the bot believes it is, and the way to move it. */
export class Clock extends Component {
  #ticking;
  #field = createRef();

  componentDidMount() {
    this.#ticking = setInterval(() => this.forceUpdate(), TICK);
  }

  componentWillUnmount() {
    clearInterval(this.#ticking);
  }

  render({ page }) {
    const { texts, state } = page;
    const now = page.now();
    const shown = [icon('clock'), h('span', null, h('small', null, texts.today), ' ', fullText(now))];
    if (!state.clock.movable) return h('p', { class: 'clock' }, shown);
    const step = (days, label) =>
      h('button', { type: 'button', class: 'button', onClick: () => moveClock(daysLater(now, days)) }, label);
    return h(
      'details',
      { class: 'clock' },
      h('summary', null, shown),
      h(
        'form',
        { onSubmit: (event) => this.#move(event) },
        h('p', { class: 'buttons' }, step(1, texts.nextDay), step(7, texts.nextWeek)),
        h(
          'label',
          null,
          texts.moveTo,
          h('input', {
            type: 'datetime-local',
            required: true,
            ref: this.#field,
            defaultValue: daysLater(now, 1),
            min: wallTime(now),
          }),
        ),
        h('button', { class: 'button primary' }, texts.move),
        h('small', null, texts.clockHelp),
      ),
    );
  }

  #move(event) {
    event.preventDefault();
    moveClock(this.#field.current.value);
  }
}
