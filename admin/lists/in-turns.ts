/** How long the page may be kept from answering. */
const TURN_MS = 30;

const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** Does something of each item, a few at a time: the page answers meanwhile. Runs in Node and in the browser. */
export async function inTurns<T>(items: readonly T[], act: (item: T) => void): Promise<void> {
  let start = performance.now();
  for (const item of items) {
    act(item);
    if (performance.now() - start > TURN_MS) {
      await nextTurn();
      start = performance.now();
    }
  }
}
