/** The words by which an editor recognises an entry of a list. Pure. */
import { kinds, type Kind } from '~/kinds';
import type { CmsList } from '~/kinds/cms-list';
import { formatDate } from '~/lib/dates';
import { isPrecision } from '~/model/vocabulary';

type Data = Readonly<Record<string, unknown>>;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

function dateOf({ date, datePrecision }: Data): string {
  const precision = isPrecision(datePrecision) ? datePrecision : 'day';
  return formatDate(text(date), precision);
}

/**
 * @param words the French of the entry's choices, by field
 * @returns what its kind says in a row, in order, without what there is to do (row-marks.ts)
 */
export function rowLine(
  kind: Kind,
  data: Data,
  words: Readonly<Record<string, string>>,
): readonly string[] {
  const { row }: CmsList = kinds[kind].cmsList;
  const said = (field: string): string | undefined =>
    field === 'date' ? dateOf(data) : (words[field] ?? text(data[field]));
  return row
    .map((piece) => (typeof piece === 'string' ? said(piece) : piece(said)))
    .filter((piece): piece is string => piece !== undefined && piece !== '');
}
