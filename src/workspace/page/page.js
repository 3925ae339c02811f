/** What the page shows. Everything drawn is drawn from this; `change` is the only way to alter it. */
export const page = {
  user: 'U0ANNA',
  channel: '',
  /** On the way to be another person: what is written would still be in the name of the one before. */
  arriving: false,
  /** `ts` of the thread's first message. */
  thread: null,
  tab: 'messages',
  /** The places at the side, where the window is too narrow to show them always. */
  placesOpen: false,
  state: null,
  messages: [],
  prompts: [],
  home: null,
  modal: null,
  /** A question of Slack's own before an action: `{ confirm, yes }`. */
  confirming: null,
  /** What the reasoning panel shows: null when closed, else `{ message, explanation, size }`. */
  inside: null,
  refusals: [],
  unread: new Set(),
  names: new Map(),
  texts: {},
  /** How far the workspace's clock is ahead of the browser's, in ms. */
  ahead: 0,
  status: null,
  now: () => Date.now() + page.ahead,
  channelOf: (id) => page.state.channels.find((channel) => channel.id === id),
  direct: () => page.state.channels.find(({ kind }) => kind === 'im'),
};

let redraw = () => {};
let waiting = false;

/** Says who draws the page. */
export function drawWith(draw) {
  redraw = draw;
}

/** Alters what is shown; several changes of one moment are drawn once. */
export function change(values) {
  Object.assign(page, values);
  if (waiting) return;
  waiting = true;
  queueMicrotask(() => {
    waiting = false;
    redraw();
  });
}

/** Long enough to be read twice, in ms. */
const READ = 8_000;
let fading;

/** A line for everybody, read out too, that goes after a while; null takes it away. */
export function say(status) {
  clearTimeout(fading);
  if (status !== null) fading = setTimeout(() => change({ status: null }), READ);
  if (status !== page.status) change({ status });
}
