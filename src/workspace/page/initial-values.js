/** The values that an element starts with, whatever it calls them. */
export function initialValues(given, page) {
  const ids = [
    given.initial_user,
    given.initial_channel,
    given.initial_conversation,
    given.initial_users,
    given.initial_channels,
    given.initial_conversations,
  ]
    .flat()
    .filter((one) => one !== undefined);
  const picked = [given.initial_option, given.initial_options].flat().filter((one) => one !== undefined);
  const here = given.default_to_current_conversation === true && page !== undefined ? [page.channel] : [];
  return [...ids, ...picked.map(({ value }) => value), ...here];
}
