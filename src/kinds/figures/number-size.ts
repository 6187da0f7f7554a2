import { typeset } from '~/lib/typography';
import type { FigureData } from './figure-data';

/** The unit is set at 0.42 of the number's size (figure-page.css). */
const UNIT = 0.42;
const NARROW = /[\s.,’]/u;

const width = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + (NARROW.test(character) ? 0.5 : 1), 0);

/**
 * How large the number of a figure's page may be, so that no number nor word is cut at the end of a
 * line: its longest part that cannot be broken, in digits.
 * @returns the class to add to `big-n`; none up to five digits
 */
export function numberSize({ value, unit }: Pick<FigureData, 'value' | 'unit'>): string {
  const parts = typeset(value).split(' ').map(width);
  const last = parts.length - 1;
  const unitWidth = unit === undefined ? 0 : UNIT * width(`\u00A0${typeset(unit)}`);
  const longest = Math.max(
    ...parts.map((part, index) => (index === last ? part + unitWidth : part)),
  );
  if (longest <= 5) return '';
  return longest <= 7.5 ? 'big-n--long' : 'big-n--longer';
}
