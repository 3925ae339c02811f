/** Light or dark: as the system has it, unless somebody chose; the choice stays in this browser. */

const KEY = 'traguardo-theme';

export function keepTheme() {
  show(chosenTheme());
}

/** `auto`, `light` or `dark`. */
export function chosenTheme() {
  return localStorage.getItem(KEY) ?? 'auto';
}

export function chooseTheme(theme) {
  localStorage.setItem(KEY, theme);
  show(theme);
}

function show(theme) {
  document.documentElement.dataset.theme = theme;
}
