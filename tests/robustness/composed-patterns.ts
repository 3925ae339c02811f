import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Pattern } from './patterns.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The regular expressions that our modules put together while `load` imports them, which no literal shows. Those of
 * libraries are left out. What was imported before is not seen: for a process of its own.
 */
export async function composedPatterns(load: () => Promise<unknown>): Promise<Pattern[]> {
  const found = new Map<string, Pattern>();
  const Plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, given) {
      const regex: RegExp = Reflect.construct(target, given);
      const path = ourCaller(new Error().stack ?? '');
      const unstuck = new Plain(regex.source, regex.flags.replace(/[gy]/g, ''));
      if (path !== null) found.set(String(regex), { path, literal: String(regex), regex: unstuck });
      return regex;
    },
  });
  try {
    await load();
  } finally {
    globalThis.RegExp = Plain;
  }
  return [...found.values()];
}

/** The module of ours that stands right above the constructor; null where it is another's. */
function ourCaller(stack: string): string | null {
  const caller = stack.split('\n')[2] ?? '';
  const place = /(?:\(|at )([^()]+\.ts):\d+:\d+\)?$/.exec(caller)?.[1];
  if (place === undefined) return null;
  const inside = relative(PROJECT, place.startsWith('file:') ? fileURLToPath(place) : place);
  return /^(?:src|intents)[\\/]/.test(inside) ? inside : null;
}
