/** Nobody reads a log this closely, in ms; meanwhile a busy bot has said a dozen lines. */
const PAUSE = 10;

export interface Together {
  write(text: string): void;
  /** At once what still waits: for the end of the process, which only a kill does not tell of. */
  flush(): void;
}

/** Texts that come shortly after each other in one call of `write`, each of which is a call to the system. */
export function writtenTogether(write: (text: string) => void): Together {
  let waiting: string[] = [];
  let timer: NodeJS.Timeout | null = null;

  function flush(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const text = waiting.join('');
    waiting = [];
    if (text !== '') write(text);
  }

  return {
    write(text) {
      waiting.push(text);
      timer ??= setTimeout(flush, PAUSE).unref();
    },
    flush,
  };
}
