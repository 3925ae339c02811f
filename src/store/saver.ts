export interface Saver {
  /** Asks for a save; returns at once. Many requests become few saves. */
  request(): void;
  /** Resolves when everything requested so far is saved; rejects when that save failed. */
  saved(): Promise<void>;
}

export interface SaverOptions {
  /** Saves what is current when it is called. */
  save: () => Promise<void>;
  /** Least time between two saves, in ms, so that a busy minute does not become a thousand files. */
  pause: number;
  /** Told of every save that failed; what it held is saved with the next request. */
  onFailure: (error: unknown) => void;
}

/** One save at a time: the first at once, later ones together after a pause. */
export function createSaver({ save, pause, onFailure }: SaverOptions): Saver {
  let requested = 0;
  let done = 0;
  let waiting = 0;
  let running: Promise<void> | null = null;
  let endPause = () => {};

  async function run(): Promise<void> {
    while (done < requested) {
      const upTo = requested;
      await save();
      done = upTo;
      // Nobody who waits for a save should wait for the pause as well.
      if (pause > 0 && waiting === 0) await rest();
    }
  }

  function rest(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, pause);
      endPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  function start(): Promise<void> {
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  }

  return {
    request() {
      requested += 1;
      start().catch(onFailure);
    },
    async saved() {
      const upTo = requested;
      waiting += 1;
      endPause();
      try {
        while (done < upTo) await start();
      } finally {
        waiting -= 1;
      }
    },
  };
}
