/** So many answers take a few milliseconds; a round of the event loop costs as much as a fifth of one. */
const A_ROUND = 3;

/**
 * Gives the work of many events its turns: a few in each round of the event loop, so that between them all that has
 * come in meanwhile is acknowledged. Resolves when it is the caller's turn.
 */
export function createTurns(): () => Promise<void> {
  const waiting: (() => void)[] = [];
  let planned = false;

  function plan(): void {
    if (planned || waiting.length === 0) return;
    planned = true;
    setImmediate(() => {
      planned = false;
      for (const begin of waiting.splice(0, A_ROUND)) begin();
      plan();
    });
  }

  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      plan();
    });
}
