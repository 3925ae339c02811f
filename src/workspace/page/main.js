import { App } from './app.js';
import { become } from './going.js';
import { drawWith, page } from './page.js';
import { h, render } from './preact.js';
import { keepTheme } from './theme.js';

keepTheme();
const root = document.getElementById('page');
drawWith(() => render(h(App, { page }), root));

// Who and where one was before the page was loaded again.
const [user, place] = location.hash.slice(1).split('/');
await become(/^U\w+$/.test(user) ? user : page.user, place).catch(() => become('U0ANNA'));
