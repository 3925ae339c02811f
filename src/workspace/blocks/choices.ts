import { isObject, type JsonObject } from '../state/wire.ts';

/** What a user does to an element: nothing for a button, the value of an option, a text, several values. */
export type Choice = string | readonly string[] | null;

/** How each element says what it holds: the field, and the field that gives what it starts with. */
const FIELDS: Record<string, { field: string; initial: string | null; many: boolean; options: boolean }> = {
  plain_text_input: text(),
  email_text_input: text(),
  url_text_input: text(),
  number_input: text(),
  static_select: option('option'),
  external_select: option('option'),
  radio_buttons: option('option'),
  overflow: { field: 'selected_option', initial: null, many: false, options: true },
  checkboxes: options('options'),
  multi_static_select: options('options'),
  multi_external_select: options('options'),
  datepicker: plain('selected_date', 'initial_date'),
  timepicker: plain('selected_time', 'initial_time'),
  datetimepicker: plain('selected_date_time', 'initial_date_time'),
  users_select: plain('selected_user', 'initial_user'),
  channels_select: plain('selected_channel', 'initial_channel'),
  conversations_select: plain('selected_conversation', 'initial_conversation'),
  multi_users_select: several('selected_users', 'initial_users'),
  multi_channels_select: several('selected_channels', 'initial_channels'),
  multi_conversations_select: several('selected_conversations', 'initial_conversations'),
};

/** Whether the element holds something that `state.values` shows. */
export function isStateful(element: JsonObject): boolean {
  const type = String(element.type);
  return type in FIELDS && type !== 'overflow';
}

/** What the element holds before anybody touched it, as `state.values` has it. */
export function initialState(element: JsonObject): JsonObject {
  const shape = shapeOf(element);
  const initial = shape.initial === null ? undefined : element[shape.initial];
  return { type: element.type, [shape.field]: initial ?? (shape.many ? [] : null) };
}

/** What the element holds after the choice; throws where it has no such option. */
export function stateAfter(element: JsonObject, choice: Choice): JsonObject {
  const shape = shapeOf(element);
  const values = choice === null ? [] : typeof choice === 'string' ? [choice] : [...choice];
  const chosen = shape.options ? values.map((value) => findOption(element, value)) : values;
  const held = shape.many ? chosen : (chosen[0] ?? null);
  const numeric = element.type === 'datetimepicker' && held !== null ? Number(held) : held;
  return { type: element.type, [shape.field]: numeric };
}

/** Whether a required input would be refused as empty. */
export function isEmpty(state: JsonObject): boolean {
  return Object.entries(state).every(
    ([name, value]) =>
      name === 'type' || value === null || value === '' || (Array.isArray(value) && value.length === 0),
  );
}

/** The fields that a `block_actions` payload adds for the element and what was done to it. */
export function actionFields(element: JsonObject, choice: Choice): JsonObject {
  switch (element.type) {
    case 'button':
    case 'workflow_button':
    case 'icon_button':
      return pick(element, ['text', 'value', 'style', 'url']);
    case 'feedback_buttons':
      return feedback(element, choice);
    default:
      return { ...stateAfter(element, choice), ...pick(element, ['placeholder']) };
  }
}

function feedback(element: JsonObject, choice: Choice): JsonObject {
  for (const name of ['positive_button', 'negative_button']) {
    const button = element[name];
    if (isObject(button) && button.value === choice) return { text: button.text, value: button.value };
  }
  throw new Error(`workspace: the feedback buttons have no value "${String(choice)}"`);
}

/** External options are not in the message: the chosen value stands for itself. */
function findOption(element: JsonObject, value: string): JsonObject {
  if (String(element.type).includes('external')) {
    return { text: { type: 'plain_text', text: value, emoji: true }, value };
  }
  const groups = Array.isArray(element.option_groups) ? element.option_groups : [];
  const lists = [element.options, ...groups.map((group) => (isObject(group) ? group.options : []))];
  const all = lists.flatMap((list) => (Array.isArray(list) ? list : [])).filter(isObject);
  const found = all.find((one) => one.value === value);
  if (found === undefined) {
    throw new Error(
      `workspace: ${String(element.action_id)} has no option "${value}", only ${all.map((one) => one.value).join(', ')}`,
    );
  }
  return found;
}

function shapeOf(element: JsonObject): (typeof FIELDS)[string] {
  const shape = FIELDS[String(element.type)];
  if (shape === undefined) throw new Error(`workspace: a ${String(element.type)} holds no value`);
  return shape;
}

function pick(object: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(names.filter((name) => name in object).map((name) => [name, object[name]]));
}

function text() {
  return { field: 'value', initial: 'initial_value', many: false, options: false };
}
function option(name: string) {
  return { field: `selected_${name}`, initial: `initial_${name}`, many: false, options: true };
}
function options(name: string) {
  return { field: `selected_${name}`, initial: `initial_${name}`, many: true, options: true };
}
function plain(field: string, initial: string) {
  return { field, initial, many: false, options: false };
}
function several(field: string, initial: string) {
  return { field, initial, many: true, options: false };
}
