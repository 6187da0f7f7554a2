/** Values of a key figure, and how it reads. Runs in Node and in the browser. */
import type { Values } from '~/model/spec';
import type { figures } from './model';

export type FigureData = Values<typeof figures.fields>;

/** « 16 % », « une trentaine »: the value and its unit, for pages that quote the figure. */
export function figureText({ value, unit }: Pick<FigureData, 'value' | 'unit'>): string {
  return unit === undefined ? value : `${value} ${unit}`;
}
