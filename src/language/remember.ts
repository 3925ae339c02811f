const MAX_REMEMBERED = 20_000;

/**
 * A pure function of a text that remembers what it made. Questions bring arbitrary texts: the memory is bounded
 * by starting over.
 */
export function remember<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, { value: T }>();
  return (text) => {
    const known = made.get(text);
    if (known) return known.value;
    if (made.size >= MAX_REMEMBERED) made.clear();
    const value = make(text);
    made.set(text, { value });
    return value;
  };
}

/** A pure function of a value that does not change; what was made is kept as long as the value is. */
export function rememberFor<K extends object, T>(make: (value: K) => T): (value: K) => T {
  const made = new WeakMap<K, { value: T }>();
  return (value) => {
    const known = made.get(value);
    if (known) return known.value;
    const own = { value: make(value) };
    made.set(value, own);
    return own.value;
  };
}
