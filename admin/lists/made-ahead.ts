/**
 * What is made of entries before Decap wants it of all at once, in the midst of one change of its state.
 * Runs in Node and in the browser.
 */
import { inTurns } from './in-turns';

const ready = new WeakMap<object, unknown>();

/** Makes something of each item, a few at a time, for `madeAhead`. */
export const makeAhead = <T extends object>(
  items: readonly T[],
  make: (item: T) => unknown,
): Promise<void> =>
  inTurns(items, (item) => {
    ready.set(item, make(item));
  });

/** @returns what was made of this very item, or is made now */
export const madeAhead = <T extends object>(item: T, make: (item: T) => unknown): unknown =>
  ready.get(item) ?? make(item);
