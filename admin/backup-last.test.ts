import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { offerBackupLast, Reads } from './backup-last';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A backend whose entry takes a second to come. */
const slow = () => ({
  getEntry: (path: string): Promise<string> =>
    new Promise((resolve) => {
      setTimeout(() => {
        resolve(path);
      }, 1000);
    }),
});

describe('offerBackupLast', () => {
  it('gives unsaved work only once the entry has come', async () => {
    const reads = new Reads();
    const backend = slow();
    reads.watch(backend);
    const events: string[] = [];
    const store = { getItem: (key: string) => Promise.resolve(key) };
    offerBackupLast(store, reads);
    void store.getItem('backup.news.a').then((key) => events.push(key));
    // Decap asks for the entry only once it has the list of images.
    setTimeout(() => {
      void backend.getEntry('content/news/a.md').then((path) => events.push(path));
    }, 2000);
    await vi.advanceTimersByTimeAsync(5000);
    expect(events).toEqual(['content/news/a.md', 'backup.news.a']);
  });

  it('lets everything else be read at once', async () => {
    const store = { getItem: (key: string) => Promise.resolve(key) };
    offerBackupLast(store, { areOver: () => new Promise(() => undefined) });
    await expect(store.getItem('gh.abc')).resolves.toBe('gh.abc');
  });

  it('offers it all the same when the entry never comes', async () => {
    const reads = new Reads();
    const backend = { getMedia: () => new Promise(() => undefined) };
    reads.watch(backend);
    void backend.getMedia();
    const over = vi.fn();
    void reads.areOver('backup.news').then(over);
    await vi.advanceTimersByTimeAsync(119_000);
    expect(over).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2000);
    expect(over).toHaveBeenCalled();
  });
});
