/** The words of a link that quotes a key figure, told with its value of today. Pure. */

/** What a figure is worth: « une trentaine », « 16 » and its « % ». */
export interface QuotedFigure {
  readonly value: string;
  readonly unit?: string | undefined;
}

const SPACE = '[ \\u00A0\\u2009\\u202F]';
/** 180, 1 314 230,90, 2 h 30. */
const NUMBER = `\\d+(?:${SPACE}\\d{3})*(?:,\\d+)?(?:${SPACE}?h${SPACE}?\\d{2}(?!\\d))?`;
/** « environ 160 », « + 13 »: what a number is not told without. */
const HEDGE = `(?:(?:environ|jusqu[’']à|plus de|moins de|près de|au moins)${SPACE}|[+−-]${SPACE}?)`;
const QUANTITY = new RegExp(`${HEDGE}?${NUMBER}`, 'giu');
const SPACES = new RegExp(SPACE, 'gu');

/** The numbers that the words hold: a link quotes one figure, and holds no other number. */
export const quantitiesIn = (words: string): readonly string[] => words.match(QUANTITY) ?? [];

const plain = (text: string): string =>
  text.replace(SPACES, ' ').replaceAll("'", '’').toLocaleLowerCase('fr');

/** Whether the words say this, and not as a part of a longer word. */
function says(words: string, part: string): boolean {
  const written = plain(part).replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${written}(?![\\p{L}\\p{N}])`, 'u').test(plain(words));
}

/** French counts in the plural from two. */
const isPlural = (quantity: string): boolean =>
  Number(/\d+(?:,\d+)?/u.exec(quantity.replace(SPACES, ''))?.[0].replace(',', '.')) >= 2;

/**
 * Keeps the words around the number: « 180 participants » stays so, and becomes « 185 participants »
 * once the figure does. When they would no longer fit (another unit, a singular, a number told in
 * words), the value and its unit stand alone.
 */
export function quoteFigure(words: string, { value, unit }: QuotedFigure): string {
  const alone = unit === undefined ? value : `${value} ${unit}`;
  const [quantity, ...others] = quantitiesIn(words);
  const around = quantity === undefined ? words : words.replace(quantity, '');
  if (unit !== undefined && !says(around, unit)) return alone;
  if (quantity === undefined || others.length > 0) return says(words, value) ? words : alone;
  if (plain(quantity) === plain(value)) return words;
  const fits = quantitiesIn(value).length === 1 && isPlural(quantity) === isPlural(value);
  return fits ? words.replace(quantity, value) : alone;
}
