import { isObject, type JsonObject } from '../state/wire.ts';

/**
 * A rule looks at a value and lists what Slack would say against it, each with the place as Slack writes it:
 * `must be less than 151 characters [json-pointer:/blocks/0/text/text]`.
 */
export type Rule = (value: unknown, at: string) => string[];

/** Fields of an object that must, and that may, be there. Any other field is refused. */
export interface Shape {
  required?: Record<string, Rule>;
  optional?: Record<string, Rule>;
  /** What the fields must be together. */
  also?: (object: JsonObject, at: string) => string[];
}

export function say(what: string, at: string): string {
  return `${what} [json-pointer:${at}]`;
}

/** Lengths are counted in UTF-16 units: never fewer than Slack counts. */
export function text(max: number, min = 0): Rule {
  return (value, at) => {
    if (typeof value !== 'string') return [say('must provide a string', at)];
    if (value.length > max) return [say(`must be less than ${max + 1} characters`, at)];
    return value.length < min ? [say(`must be more than ${min - 1} characters`, at)] : [];
  };
}

export function number(min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY): Rule {
  return (value, at) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return [say('must provide a number', at)];
    if (value < min) return [say(`must be greater than or equal to ${min}`, at)];
    return value > max ? [say(`must be less than or equal to ${max}`, at)] : [];
  };
}

export const flag: Rule = (value, at) =>
  typeof value === 'boolean' ? [] : [say('must provide a boolean', at)];

/** Left to Slack: a value whose inside no answer of ours depends on. */
export const anything: Rule = () => [];

export function oneOf(...allowed: readonly string[]): Rule {
  return (value, at) =>
    typeof value === 'string' && allowed.includes(value) ? [] : [say('must be a valid enum value', at)];
}

export function list(item: Rule, max: number, min = 1): Rule {
  return (value, at) => {
    if (!Array.isArray(value)) return [say('must provide an array', at)];
    if (value.length > max) return [say(`no more than ${max} items allowed`, at)];
    if (value.length < min) return [say(`no fewer than ${min} items allowed`, at)];
    return value.flatMap((one, index) => item(one, `${at}/${index}`));
  };
}

/** An object of the shape; `type` needs no rule of its own. */
export function object(shape: Shape): Rule {
  const { required = {}, optional = {}, also } = shape;
  return (value, at) => {
    if (!isObject(value)) return [say('must provide an object', at)];
    const missing = Object.keys(required).filter((name) => value[name] === undefined);
    const problems = missing.map((name) => say(`missing required field: ${name}`, at));
    for (const [name, held] of Object.entries(value)) {
      if (held === undefined || name === 'type') continue;
      const rule = required[name] ?? optional[name];
      if (rule === undefined) problems.push(say(`invalid additional property: ${name}`, at));
      else problems.push(...rule(held, `${at}/${name}`));
    }
    return [...problems, ...(also?.(value, at) ?? [])];
  };
}

/** The rule that the object's `type` names; types that aren't in the table are refused. */
export function byType(table: Record<string, Rule>): Rule {
  return (value, at) => {
    if (!isObject(value)) return [say('must provide an object', at)];
    const { type } = value;
    if (type === undefined) return [say('missing required field: type', at)];
    const rule = typeof type === 'string' && Object.hasOwn(table, type) ? table[type] : undefined;
    return rule === undefined ? [say(`unsupported type: ${String(type)}`, `${at}/type`)] : rule(value, at);
  };
}

/** The part of a table that a place allows. */
export function only(table: Record<string, Rule>, names: readonly string[]): Rule {
  return byType(Object.fromEntries(Object.entries(table).filter(([name]) => names.includes(name))));
}
