/** Values of a key figure, and what a comparison shows of it. Runs in Node and in the browser. */
import { formatDate } from '~/lib/dates';
import type { Values } from '~/model/spec';
import type { ComparedValue } from './Comparison';
import { figureTitle } from './figure-title';
import type { figures } from './model';

export type FigureData = Values<typeof figures.fields>;

/** What a comparison shows of a figure: its sentence, its source, its date and its measure. */
export function comparedValue(data: FigureData, url: string): ComparedValue {
  const { numeric, unit, status, sources, date, datePrecision } = data;
  const source = sources[0]?.label ?? 'sans source';
  return {
    url,
    label: figureTitle(data),
    note: `${source}, ${formatDate(date, datePrecision)}`,
    measure:
      numeric === undefined
        ? undefined
        : { value: numeric, unit, isSourced: status === 'established' },
  };
}
