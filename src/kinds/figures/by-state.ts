import type { FigureData } from './figure-data';
import { FIGURE_STATUSES } from './states';

/** Surest first: as they are declared. */
const ORDER = Object.keys(FIGURE_STATUSES);

/** Figures by state, the surest first; those of one state keep their order. */
export function byState<T extends { readonly data: Pick<FigureData, 'status'> }>(
  figures: readonly T[],
): readonly T[] {
  const rank = ({ data }: T): number => ORDER.indexOf(data.status);
  return figures.toSorted((a, b) => rank(a) - rank(b));
}
