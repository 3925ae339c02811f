/** A text with its `{name}`s filled in. */
export function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

const NUMBER = new Intl.NumberFormat('it-IT');

export function numberText(value) {
  return NUMBER.format(value);
}
