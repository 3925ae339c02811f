/**
 * Makes an element. Children are nodes or text, never markup: nothing that the bot or the data say can become
 * an element of the page.
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (name === 'value') element.value = value;
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(
    ...children.flat(2).filter((child) => child !== null && child !== undefined && child !== ''),
  );
  return element;
}

/** An address that a link may lead to; null for anything that could run. */
export function safeAddress(address) {
  return /^(https?:|mailto:)/i.test(address) ? address : null;
}

export function link(address, ...label) {
  const href = safeAddress(address);
  return href === null
    ? h('span', {}, ...label)
    : h('a', { href, target: '_blank', rel: 'noreferrer noopener' }, ...label);
}
