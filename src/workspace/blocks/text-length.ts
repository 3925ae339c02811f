import { isObject } from '../state/wire.ts';

/** Fields that hold text to read; ids, values and addresses are not counted. */
const READ = new Set([
  'text',
  'title',
  'label',
  'name',
  'caption',
  'description',
  'categories',
  'x_label',
  'y_label',
]);

/** How many characters of text to read there are in a structure. */
export function textLength(value: unknown, field = ''): number {
  if (typeof value === 'string') return READ.has(field) ? value.length : 0;
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + textLength(one, field), 0);
  if (!isObject(value)) return 0;
  return Object.entries(value).reduce((sum, [name, held]) => sum + textLength(held, name), 0);
}
