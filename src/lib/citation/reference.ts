/** A work to cite, whatever the format. */
export interface CitedWork {
  /** ASCII, unique: becomes the key of the BibTeX entry. */
  readonly id: string;
  readonly title: string;
  /** Author or publisher, as written on the work. */
  readonly publisher: string;
  /** 'YYYY-MM-DD', when it is known; `precision` says how much of it is. */
  readonly date?: string | undefined;
  readonly precision: 'day' | 'month' | 'year' | 'unknown';
  readonly url?: string | undefined;
  /** The page that describes it, absolute. */
  readonly page: string;
}

/** Year, month and day as far as they are known. */
export function knownDate({ date, precision }: CitedWork): readonly string[] {
  const parts = date?.split('-') ?? [];
  return parts.slice(0, { day: 3, month: 2, year: 1, unknown: 0 }[precision]);
}
