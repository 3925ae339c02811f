/** The values that an element starts with, whatever it calls them. */
export function initialValues(given) {
  const ids = [
    given.initial_user,
    given.initial_channel,
    given.initial_conversation,
    given.initial_users,
    given.initial_channels,
    given.initial_conversations,
  ];
  const picked = [given.initial_option, given.initial_options].flat().filter((one) => one !== undefined);
  return [...ids.flat().filter((one) => one !== undefined), ...picked.map(({ value }) => value)];
}
