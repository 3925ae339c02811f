import { Message } from './message.js';
import { Component, createRef, h } from './preact.js';
import { dayText, isoDay, momentOf } from './times.js';

/** As near the end as this, in px, one is reading the newest. */
const NEAR = 240;

/** The messages of a place, oldest first, with a line between days; a new one is shown from its first line. */
export class Log extends Component {
  #place = createRef();
  #watch;
  #isAtEnd = true;

  componentDidMount() {
    this.#showLast();
    // Another panel beside it, or a narrower window: who read the end still does.
    this.#watch = new ResizeObserver(() => {
      if (this.#isAtEnd) this.#showLast();
    });
    this.#watch.observe(this.#place.current);
  }

  componentWillUnmount() {
    this.#watch.disconnect();
  }

  componentDidUpdate(before) {
    const last = this.props.messages.at(-1);
    if (last === undefined || last.ts === before.messages.at(-1)?.ts) return;
    if (this.#isAtEnd || last.user === this.props.page.user || this.props.inThread) this.#showLast();
  }

  render({ messages, page, inThread = false, label, children }) {
    return h(
      'div',
      {
        class: 'log',
        role: 'log',
        'aria-label': label,
        'aria-live': 'polite',
        tabindex: 0,
        ref: this.#place,
        onScroll: () => this.#noteEnd(),
        ...(inThread || page.channel !== page.direct().id ? {} : { id: 'tab-panel' }),
      },
      children,
      messages.flatMap((message, index) => [
        startsDay(message, messages[index - 1]) && !inThread
          ? h(
              'p',
              { key: `day ${message.ts}`, class: 'day' },
              h('span', null, dayText(momentOf(message.ts), page.now(), page.texts)),
            )
          : null,
        h(Message, {
          key: message.ts,
          message,
          page,
          inThread,
          replies: inThread ? [] : repliesTo(message, page.messages),
        }),
      ]),
    );
  }

  #noteEnd() {
    const { scrollHeight, scrollTop, clientHeight } = this.#place.current;
    this.#isAtEnd = scrollHeight - scrollTop - clientHeight < NEAR;
  }

  #showLast() {
    const log = this.#place.current;
    const last = log.querySelector('.message:last-of-type');
    if (last === null) return;
    const top = last.offsetTop - log.offsetTop;
    log.scrollTop = last.offsetHeight > log.clientHeight ? top : log.scrollHeight;
  }
}

function startsDay(message, before) {
  return before === undefined || isoDay(momentOf(message.ts)) !== isoDay(momentOf(before.ts));
}

function repliesTo({ ts }, messages) {
  return messages.filter((one) => one.thread_ts === ts && one.ts !== ts && one.ephemeral_for === undefined);
}
