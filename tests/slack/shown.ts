/** What a person reads in the blocks of a message or a view, entities turned back, without bold. */
export function shown({ blocks }: { blocks?: readonly unknown[] }): string {
  const texts: string[] = [];
  JSON.stringify(blocks ?? [], (key, value) => {
    if (key === 'text' && typeof value === 'string') texts.push(value);
    return value;
  });
  return texts
    .join('\n')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .replaceAll('*', '');
}

/** The ids of everything that can be clicked, in reading order. */
export function actionIds({ blocks }: { blocks?: readonly unknown[] }): string[] {
  const ids: string[] = [];
  JSON.stringify(blocks ?? [], (key, value) => {
    if (key === 'action_id') ids.push(String(value));
    return value;
  });
  return ids;
}

/** The values that a menu offers. */
export function offered(where: { blocks?: readonly unknown[] }, actionId: string): string[] {
  const values: string[] = [];
  JSON.stringify(where.blocks ?? [], (_, held) => {
    if (held?.action_id !== actionId) return held;
    const groups = held.option_groups ?? [{ options: held.options ?? [] }];
    for (const group of groups) for (const option of group.options) values.push(option.value);
    return held;
  });
  return values;
}
