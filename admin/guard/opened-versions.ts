/**
 * Which version of each file the forms of this browser were opened from: Decap does not remember, and
 * writes over whatever is there. Pure, but for the memory that it is given.
 */

/** What is kept from one visit to the next, such as `localStorage`. */
export type Memory = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const opened = (path: string): string => `it77-version:${path}`;
const attempted = (path: string): string => `it77-essai:${path}`;

export class OpenedVersions {
  readonly #memory: Memory;
  /** Texts the repository gave since the page was loaded. */
  readonly #given = new Map<string, Set<string>>();
  /** Texts that this page wrote; not kept in memory, where another tab would take them for its own. */
  readonly #written = new Map<string, string>();
  /** Texts that the forms being saved were filled from. */
  readonly #drafts = new Map<string, string>();

  /** @param memory outlives the page: a form may be filled from a backup of last week */
  constructor(memory: Memory) {
    this.#memory = memory;
  }

  #remember(name: string, text: string): void {
    try {
      this.#memory.setItem(name, text);
    } catch {
      // A full memory must keep nobody from writing: Git keeps every version anyway.
    }
  }

  /**
   * The repository gave the file, to fill a form.
   * @param hasBackup whether this browser holds unsaved work on it: the version that this work started
   *   from, on an earlier visit, stays the one to compare with
   */
  given(path: string, text: string, hasBackup: boolean): void {
    this.#given.set(path, new Set(this.#given.get(path)).add(text));
    const isKnown = this.#memory.getItem(opened(path)) !== null;
    if (!hasBackup || !isKnown) this.#remember(opened(path), text);
  }

  /** The form is about to be saved; when it was filled from a backup, the repository never gave its text. */
  saving(path: string, draftText: string): void {
    this.#drafts.set(path, draftText);
  }

  /** The text is about to be sent: it is ours, even if the answer never comes. */
  sending(path: string, text: string): void {
    this.#remember(attempted(path), text);
  }

  saved(path: string, text: string): void {
    this.#written.set(path, text);
    this.#memory.removeItem(attempted(path));
    this.#remember(opened(path), text);
  }

  /** The version that the form was opened from; undefined when this browser never saw one. */
  openedFrom(path: string): string | undefined {
    const draft = this.#drafts.get(path);
    const isGiven = draft !== undefined && this.#given.get(path)?.has(draft) === true;
    return isGiven ? draft : (this.#memory.getItem(opened(path)) ?? undefined);
  }

  /** Whether the file may be written over: nobody else wrote to it since the form was opened. */
  isCurrent(path: string, present: string | undefined): boolean {
    const version = this.openedFrom(path);
    const ours = [this.#written.get(path), this.#memory.getItem(attempted(path))];
    const isOurs = present !== undefined && ours.includes(present);
    return version === undefined || present === version || isOurs;
  }
}
