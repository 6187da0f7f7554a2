/** What a person waits for on a page: its longest tasks, and the time from a key to its letter. */
import type { Page } from '@playwright/test';

export interface Watched {
  /** Milliseconds of the longest task; below fifty, the browser tells of none. */
  readonly task: number;
  /** Milliseconds from each key to the drawing that follows it. */
  readonly keys: readonly number[];
}

/** Where the page keeps what was seen since the last reading. */
interface Watching {
  it77?: { task: number; keys: number[] };
}

/** Call before the page is opened: from then on, each page loaded watches itself. */
export const watchPage = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const seen = { task: 0, keys: [] as number[] };
    // Reason for the cast: a place of our own in the page.
    (globalThis as Watching).it77 = seen;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.task = Math.max(seen.task, duration);
    }).observe({ type: 'longtask', buffered: true });
    window.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          // Once what was asked for is drawn, not before.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            seen.keys.push(performance.now() - timeStamp);
          };
          port2.postMessage(undefined);
        });
      },
      { capture: true },
    );
  });

/** @returns what was seen since the last call, which is then forgotten */
export const readWatch = (page: Page): Promise<Watched> =>
  page.evaluate(async () => {
    // The browser tells of a task once it is over.
    await new Promise((resolve) => {
      setTimeout(resolve, 200);
    });
    const { it77: seen } = globalThis as Watching;
    if (seen === undefined) throw new Error('Nothing watches this page.');
    const told = { ...seen };
    Object.assign(seen, { task: 0, keys: [] });
    return told;
  });
