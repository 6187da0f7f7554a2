/** Values of a key figure, and what a comparison shows of it. Runs in Node and in the browser. */
import { formatDate } from '~/lib/dates';
import type { Values } from '~/model/spec';
import type { ComparedValue } from './comparable-bars';
import { figureTitle } from './figure-title';
import type { figures } from './model';

export type FigureData = Values<typeof figures.fields>;

/** « Le Pays Briard, 17 mars 2017 »: its first source and its date, which most sources are named with. */
export function sourceWords({ sources, date, datePrecision }: FigureData): string {
  const label = sources[0]?.label ?? 'sans source';
  const tellsItsYear = date !== undefined && label.includes(date.slice(0, 4));
  return tellsItsYear ? label : `${label} · ${formatDate(date, datePrecision)}`;
}

/** What a comparison shows of a figure: its sentence, its source, its date and its measure. */
export function comparedValue(data: FigureData, url: string): ComparedValue {
  const { numeric, numericHigh, unit, quantity, status } = data;
  return {
    url,
    label: figureTitle(data),
    note: sourceWords(data),
    measure:
      numeric === undefined
        ? undefined
        : {
            value: numeric,
            high: numericHigh,
            unit,
            quantity,
            isSourced: status === 'established',
          },
  };
}
