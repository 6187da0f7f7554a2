/** Values of a key figure, and how it reads. Runs in Node and in the browser. */
import { formatDate } from '~/lib/dates';
import type { Values } from '~/model/spec';
import type { ComparedValue } from './Comparison';
import type { figures } from './model';

export type FigureData = Values<typeof figures.fields>;

/** « 16 % », « une trentaine »: the value and its unit, for pages that quote the figure. */
export function figureText({ value, unit }: Pick<FigureData, 'value' | 'unit'>): string {
  return unit === undefined ? value : `${value} ${unit}`;
}

/** What a comparison shows of a figure: its sentence, its source, its date and its measure. */
export function comparedValue(data: FigureData, url: string): ComparedValue {
  const { numeric, unit, status, sources, date, datePrecision } = data;
  const source = sources[0]?.label ?? 'sans source';
  return {
    url,
    label: `${figureText(data)} ${data.title}`,
    note: `${source}, ${formatDate(date, datePrecision)}`,
    measure:
      numeric === undefined
        ? undefined
        : { value: numeric, unit, isSourced: status === 'verified' },
  };
}
