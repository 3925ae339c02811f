import { icon } from './icons.js';
import { h } from './preact.js';

/** The button that picks a file from the computer. */
export function Attach({ texts, picks }) {
  const pick = () => {
    const input = Object.assign(document.createElement('input'), { type: 'file' });
    input.addEventListener('change', () => input.files[0] && picks(input.files[0]));
    input.click();
  };
  return h(
    'button',
    { type: 'button', class: 'quiet attach', 'aria-label': texts.attach, title: texts.attach, onClick: pick },
    icon('attach'),
  );
}

/** The file that goes along with what is being written. */
export function Attached({ file, texts, removes }) {
  if (file === null) return null;
  return h(
    'p',
    { class: 'attached' },
    icon('file'),
    h('span', null, file.name),
    h(
      'button',
      {
        type: 'button',
        class: 'quiet',
        'aria-label': texts.detach,
        title: texts.detach,
        onClick: removes,
      },
      icon('close'),
    ),
  );
}

/** Takes a file that is dropped anywhere on `place`; returns how to stop. */
export function takeDropped(place, picks) {
  const over = (event) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    place.classList.add('dropping');
  };
  const leave = () => place.classList.remove('dropping');
  const drop = (event) => {
    leave();
    const [file] = event.dataTransfer.files;
    if (file === undefined) return;
    event.preventDefault();
    picks(file);
  };
  const heard = { dragover: over, dragleave: leave, drop };
  for (const [name, listener] of Object.entries(heard)) place.addEventListener(name, listener);
  return () => {
    for (const [name, listener] of Object.entries(heard)) place.removeEventListener(name, listener);
  };
}

/** The bytes of a file as text. */
export async function base64Of(file) {
  const reader = new FileReader();
  await new Promise((resolve, reject) => {
    reader.addEventListener('load', resolve);
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(file);
  });
  return reader.result.slice(reader.result.indexOf(',') + 1);
}
