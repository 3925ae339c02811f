/** What could be meant by what is being typed. */

const SHOWN = 8;

/** Slack's own command that brings the app into a channel. */
export const INVITE = '/invite';

/** `{ from, to, insert, label, hint, detail }`: the stretch that it would take the place of, and by what. */
export function completionsOf(text, caret, { page, inThread }) {
  const typed = text.slice(0, caret);
  const all = [...(inThread ? [] : commands(typed, page)), ...mentions(typed, page)];
  return all.filter(({ from, insert }) => insert.trim() !== text.slice(from, caret)).slice(0, SHOWN);
}

function commands(typed, { state, texts }) {
  if (!/^\/\S*$/.test(typed)) return [];
  const own = { command: INVITE, usageHint: texts.inviteHint, description: texts.inviteDescription };
  return [...state.commands, own]
    .filter(({ command }) => command.startsWith(typed.toLowerCase()))
    .map(({ command, usageHint, description }) => ({
      from: 0,
      to: typed.length,
      insert: `${command} `,
      label: command,
      hint: usageHint,
      detail: description,
    }));
}

function mentions(typed, page) {
  const begun = /(?:^|\s)@([\p{L}]*)$/u.exec(typed)?.[1];
  if (begun === undefined) return [];
  const here = page.channelOf(page.channel).members;
  return page.state.people
    .filter(({ id, profile }) => here.includes(id) && startsWith(profile.display_name, begun))
    .map(({ profile, is_bot }) => ({
      from: typed.length - begun.length - 1,
      to: typed.length,
      insert: `@${profile.display_name} `,
      label: `@${profile.display_name}`,
      hint: '',
      detail: is_bot ? page.texts.isApp : '',
    }));
}

function startsWith(name, begun) {
  return name.toLocaleLowerCase('it').startsWith(begun.toLocaleLowerCase('it'));
}
