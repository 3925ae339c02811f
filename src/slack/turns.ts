/**
 * Gives the work of many events its turns: one in each round of the event loop, so that between two answers all
 * that has come in meanwhile is acknowledged. Resolves when it is the caller's turn.
 */
export function createTurns(): () => Promise<void> {
  const waiting: (() => void)[] = [];
  const serve = () => {
    waiting.shift()?.();
    if (waiting.length > 0) setImmediate(serve);
  };
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      if (waiting.length === 1) setImmediate(serve);
    });
}
