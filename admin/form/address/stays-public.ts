/** A page that readers know keeps its address: it is withdrawn, with its reasons, and does not vanish. Pure. */
import { kinds } from '~/kinds';
import type { Filed } from '~/kinds/entry';
import type { Problem } from '~/model/collection';
import { hasReaders } from './has-readers';

/**
 * As the deletion of the entry is refused (guard/removal-refusal.ts), and its address asked for at the
 * build (content/check/lasting-addresses.ts).
 * @param left addresses that the entry had while it was public
 */
export function vanishingProblems(
  fields: Filed['fields'],
  left: readonly string[],
): readonly Problem[] {
  if (left.length === 0 || hasReaders(fields)) return [];
  const field = fields['draft'] === true ? 'draft' : 'publishAt';
  const { label } = kinds.news.fields[field].spec;
  return [
    {
      field,
      message: `« ${label} » : la page est parue, et son adresse ne mènerait plus nulle part. Remplissez plutôt « Retirer la page » : l’adresse dira qu’elle a été retirée, quand et pourquoi.`,
    },
  ];
}
