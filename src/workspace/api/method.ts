import type { Kernel } from '../kernel.ts';
import { isObject, type JsonObject } from '../state/wire.ts';

/** A refusal that Slack answers with `ok: false`; `messages` say where, as `[json-pointer:…]`. */
export class ApiError extends Error {
  readonly code: string;
  readonly messages: readonly string[];
  /** Further fields of the answer. */
  readonly extra: JsonObject;

  constructor(code: string, messages: readonly string[] = [], extra: JsonObject = {}) {
    super(code);
    this.code = code;
    this.messages = messages;
    this.extra = extra;
  }
}

/** One method of the Web API. `scopes`: any one of them suffices; empty where none is needed. */
export interface Method {
  token: 'bot' | 'app';
  scopes: readonly string[];
  run(kernel: Kernel, args: Args): object | Promise<object>;
}

/** The arguments of a call, whether they came as a form (where all is text) or as JSON. */
export class Args {
  readonly raw: JsonObject;

  constructor(raw: JsonObject) {
    this.raw = raw;
  }

  /** A text or null; numbers become text, since clients send either. */
  text(name: string): string | null {
    const value = this.raw[name];
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    return typeof value === 'string' && value !== '' ? value : null;
  }

  /** Throws Slack's refusal when the argument is missing. */
  required(name: string, code = 'invalid_arguments'): string {
    const value = this.text(name);
    if (value === null) throw new ApiError(code, [`missing required field: ${name} [json-pointer:/${name}]`]);
    return value;
  }

  number(name: string): number | null {
    const value = Number(this.text(name) ?? Number.NaN);
    return Number.isFinite(value) ? value : null;
  }

  flag(name: string): boolean {
    return ['true', '1'].includes(this.text(name) ?? '');
  }

  /** A structure: as it is in JSON, as JSON text in a form. Undefined when absent. */
  structure(name: string, code = 'invalid_arguments'): unknown {
    const value = this.raw[name];
    if (typeof value !== 'string') return value ?? undefined;
    if (value === '') return undefined;
    try {
      return JSON.parse(value);
    } catch {
      throw new ApiError(code);
    }
  }

  list(name: string, code?: string): JsonObject[] | undefined {
    const value = this.structure(name, code);
    if (value === undefined) return undefined;
    if (!Array.isArray(value) || !value.every(isObject)) throw new ApiError(code ?? 'invalid_arguments');
    return value;
  }
}
