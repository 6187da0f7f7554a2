/** What the check of the content says in a terminal of words that readers should not meet. Pure. */
import type { FileProblem } from '~/content/check/problem-list';
import { toComplete } from '~/quality/completeness';
import type { ReadEntry } from '~/quality/entry-texts';
import type { Material } from '~/quality/material';
import { workNotesIn } from '~/quality/work-notes';

/** Notes of work left in what readers meet. The build lets them pass: a page is not held back for a word. */
export const workNoteProblems = (entries: readonly ReadEntry[]): readonly FileProblem[] =>
  entries.flatMap((entry) =>
    workNotesIn(entry).map(({ label, excerpt, instead }) => ({
      path: entry.path,
      field: label,
      message: `« ${excerpt} » est une note de travail ; ${instead}, et mettez le reste dans « Notes de travail »`,
    })),
  );

/** One line for each thing that the association alone can give or confirm; nothing once all is done. */
export function beforeGoingOnline(
  material: Pick<Material, 'entries' | 'settings'>,
): readonly string[] {
  const found = toComplete.find({ ...material, medias: [], now: new Date(0) });
  const lines = found.map(
    ({ title, genre, what, excerpts }) =>
      `  ${genre}, ${title} : ${[what, ...excerpts].join(' : ')}`,
  );
  return lines.length === 0 ? [] : ['À faire avant la mise en ligne :', ...lines];
}
