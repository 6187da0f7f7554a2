/** The line by which an editor recognises an entry of a list. Pure. */
import type { Kind } from '~/kinds';
import { formatDate } from '~/lib/dates';
import { PRECISIONS, type Precision } from '~/model/vocabulary';

type Data = Readonly<Record<string, unknown>>;
type Piece = string | undefined;

export const isPrecision = (value: unknown): value is Precision =>
  typeof value === 'string' && value in PRECISIONS;

const text = (value: unknown): Piece =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

function dateOf({ date, datePrecision }: Data): string {
  const precision = isPrecision(datePrecision) ? datePrecision : 'day';
  return formatDate(text(date), precision);
}

/**
 * @param words the French of the entry's choices, by field
 * @returns the pieces of the line, in order, without what there is to do (row-marks.ts)
 */
export function lineOf(
  kind: Kind,
  data: Data,
  words: Readonly<Record<string, string>>,
): readonly string[] {
  const title = text(data['title']);
  const pieces: Readonly<Record<Kind, readonly Piece[]>> = {
    news: [
      dateOf(data),
      title,
      data['type'] === 'article' ? undefined : (text(data['releaseNumber']) ?? words['type']),
    ],
    events: [dateOf(data), title, text(data['commune'])],
    press: [dateOf(data), text(data['outlet']), title],
    figures: [
      [text(data['value']), text(data['unit'])].filter(Boolean).join(' '),
      title,
      words['status'],
    ],
    spaces: [text(data['commune']), title, words['status']],
    members: [title, words['college']],
    groups: [text(data['number']), title],
    outputs: [dateOf(data), title, words['type']],
    glossary: [title],
    pages: [title, text(data['address'])],
  };
  return pieces[kind].filter((piece): piece is string => piece !== undefined && piece !== '');
}
