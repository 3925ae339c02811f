import { h } from './preact.js';

/** An address that a link may lead to; null for anything that could run. */
export function safeAddress(address) {
  return /^(https?:|mailto:)/i.test(address) ? address : null;
}

export function link(address, ...label) {
  const href = safeAddress(address);
  return href === null
    ? h('span', null, ...label)
    : h('a', { href, target: '_blank', rel: 'noreferrer noopener' }, ...label);
}
