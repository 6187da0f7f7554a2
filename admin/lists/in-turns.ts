/** Long work a few items at a time: the page answers meanwhile. Runs in Node and in the browser. */

/** How long the page may be kept from answering. */
const TURN_MS = 30;

const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** Fewer take no time to speak of. */
const MANY = 100;

/** Does something of each item. What was done just before many of them, and what comes after, have turns of their own. */
export async function inTurns<T>(items: readonly T[], act: (item: T) => void): Promise<void> {
  const isLong = items.length > MANY;
  if (isLong) await nextTurn();
  let start = performance.now();
  for (const item of items) {
    act(item);
    if (performance.now() - start > TURN_MS) {
      await nextTurn();
      start = performance.now();
    }
  }
  if (isLong) await nextTurn();
}

/** Makes something of each item, in their order. */
export async function mapInTurns<T, Made>(
  items: readonly T[],
  make: (item: T) => Made,
): Promise<Made[]> {
  const made: Made[] = [];
  await inTurns(items, (item) => {
    made.push(make(item));
  });
  return made;
}
