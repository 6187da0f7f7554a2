/**
 * Unsaved work is offered once the entry is there. Decap offers it as soon as it finds it, while the
 * entry is still on its way, then fills the form with that: work just taken back is gone. Runs in the
 * browser.
 */

/** Where Decap keeps unsaved work, among other things. */
export interface Store {
  getItem: (key: string) => Promise<unknown>;
}

/** What Decap asks of a backend to fill a form. */
const READS = [
  'getEntry',
  'getMedia',
  'getMediaFile',
  'unpublishedEntry',
  'unpublishedEntryDataFile',
  'unpublishedEntryMediaFile',
] as const;

const QUIET_MS = 300;
const STEP_MS = 50;
/** After that long the form is not coming (a slow line needs a while): the work is offered anyway. */
const PATIENCE_MS = 120_000;

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** `content/news/a.md` and `backup.news.a` are of the same entry. */
const backupKey = (path: string): string => {
  const [collection = '', name = ''] = path.split('/').slice(-2);
  return `backup.${collection}.${name.replace(/\.[a-z]+$/u, '')}`;
};

export class Reads {
  #pending = 0;
  /** How many times each entry has come, by the key of its backup. */
  readonly #come = new Map<string, number>();

  /** Follows the reads of a backend. */
  watch(backend: object): void {
    for (const name of READS) {
      const method: unknown = Reflect.get(backend, name);
      if (typeof method !== 'function') continue;
      Reflect.set(backend, name, async (...parameters: readonly unknown[]): Promise<unknown> => {
        this.#pending += 1;
        try {
          return await (Reflect.apply(method, backend, parameters) as unknown);
        } finally {
          this.#pending -= 1;
          const path = parameters.find((value) => String(value).startsWith('content/'));
          const key = backupKey(String(path));
          this.#come.set(key, this.#timesCome(key) + 1);
        }
      });
    }
  }

  #timesCome(key: string): number {
    return this.#come.get(key) ?? 0;
  }

  /** Resolves once the entry of a backup has come, and nothing has been asked for a moment. */
  async areOver(key: string): Promise<void> {
    const end = Date.now() + PATIENCE_MS;
    const isOfEntry = key.split('.').length > 2;
    const before = this.#timesCome(key);
    for (let quiet = 0; quiet < QUIET_MS && Date.now() < end; quiet += STEP_MS) {
      await wait(STEP_MS);
      const isAwaited = isOfEntry && this.#timesCome(key) === before;
      if (isAwaited || this.#pending > 0) quiet = -STEP_MS;
    }
  }
}

/**
 * Makes what reads unsaved work wait for the end of the reads; the rest of the store stays as it was.
 * @returns reads the store at once
 */
export function offerBackupLast(store: Store, reads: Pick<Reads, 'areOver'>): Store['getItem'] {
  const getItem = store.getItem.bind(store);
  store.getItem = async (key) => {
    if (key.startsWith('backup.')) await reads.areOver(key);
    return getItem(key);
  };
  return getItem;
}
