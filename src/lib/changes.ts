/** What was changed in a page since it came on the site, as its editors told it. Pure. */

export interface Change {
  /** A correction: something was false; an update: the page says more. */
  readonly type: 'correction' | 'update';
  /** Day, 'YYYY-MM-DD'. */
  readonly date: string;
  /** What was false, or what is new. */
  readonly text: string;
}

/** Before the day of a change. */
export const CHANGED_ON = { correction: 'Corrigé le', update: 'Mis à jour le' } as const;

interface Changing {
  readonly corrections: readonly { readonly date: string; readonly text: string }[];
  readonly updated?: string | undefined;
  readonly updateNote?: string | undefined;
}

/** All that is told of a page's changes, the newest first; of one day, corrections first. */
export function changesOf({ corrections, updated, updateNote }: Changing): readonly Change[] {
  const corrected = corrections.map(({ date, text }) => ({
    type: 'correction' as const,
    date,
    text,
  }));
  const update =
    updated === undefined || updateNote === undefined
      ? []
      : [{ type: 'update' as const, date: updated, text: updateNote }];
  return [...corrected, ...update].sort((a, b) => b.date.localeCompare(a.date));
}

/** The day of the last change told; undefined for a page that nothing changed. */
export const lastChangeDay = (data: Changing): string | undefined => changesOf(data)[0]?.date;

/** The day of the last correction; undefined for a page where nothing was false. */
export const lastCorrectionDay = (data: Changing): string | undefined =>
  changesOf(data).find(({ type }) => type === 'correction')?.date;
