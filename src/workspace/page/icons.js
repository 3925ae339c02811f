import { h } from './preact.js';

/** Line drawings on a field of 20 by 20. */
const PATHS = {
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  close: 'M5 5l10 10M15 5L5 15',
  send: 'M3 10l14-6.5-4.5 14L10 11z M10 11l7-7.5',
  hash: 'M8 3L6.5 17M13.5 3L12 17M3.5 7.5h14M2.5 12.5h14',
  lock: 'M5.5 9h9v7.5h-9z M7 9V6.5a3 3 0 016 0V9',
  shared: 'M7 10a3 3 0 100-6 3 3 0 000 6z M13.5 16.5a3 3 0 100-6 3 3 0 000 6z M9 9l2.5 2.5',
  archive: 'M3 4h14v3.5H3z M4.5 7.5v8.5h11V7.5 M8 11h4',
  bolt: 'M11 2.5L4.5 11H9l-1 6.5L15 9h-4.5z',
  inside: 'M9 15a6 6 0 100-12 6 6 0 000 12z M13.5 13.5L17 17 M6.5 9h5 M9 6.5v5',
  thread: 'M3 4h14v9.5H9L5.5 17v-3.5H3z',
  clock: 'M10 17.5a7.5 7.5 0 100-15 7.5 7.5 0 000 15z M10 5.5V10l3 2',
  attach: 'M16.5 9.5l-6.6 6.6a4 4 0 01-5.7-5.7l7-7a2.7 2.7 0 013.8 3.8l-7 7a1.3 1.3 0 01-1.9-1.9l6.3-6.3',
  file: 'M5 2.5h6.5L15 6v11.5H5z M11 2.5V6.5h4',
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  eye: 'M2 10s3-5.5 8-5.5S18 10 18 10s-3 5.5-8 5.5S2 10 2 10z M10 12.2a2.2 2.2 0 100-4.4 2.2 2.2 0 000 4.4z',
};

/** For the eye only: what it stands for is said in words beside it. */
export function icon(name) {
  return h(
    'svg',
    {
      class: name === 'more' ? 'icon dots' : 'icon',
      viewBox: '0 0 20 20',
      width: 18,
      height: 18,
      'aria-hidden': 'true',
    },
    h('path', { d: PATHS[name] }),
  );
}

/** What kind of channel it is, also in words. */
export function channelIcon(channel, texts) {
  const { is_archived: archived, is_ext_shared: shared, kind } = channel;
  if (archived) return [icon('archive'), h('span', { class: 'hidden' }, texts.isArchived)];
  if (shared) return [icon('shared'), h('span', { class: 'hidden' }, texts.shared)];
  if (kind === 'private') return [icon('lock'), h('span', { class: 'hidden' }, texts.privately)];
  return icon('hash');
}
