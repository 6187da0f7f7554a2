import type { BarValue } from '~/ui/Bars';
import type { LinkValue } from '~/ui/LinkList';
import { isComparable, type Measure } from './compare';

export interface ComparedValue extends LinkValue {
  readonly measure: Measure | undefined;
}

/** The first of these figures and those that may stand on its axis, drawn. */
export function comparableBars(values: readonly ComparedValue[]): readonly BarValue[] {
  const own = values[0]?.measure;
  return values.flatMap(({ url, label, note = '', measure }, rank) =>
    measure !== undefined && isComparable(own, measure)
      ? [{ ...measure, label, note, url: rank === 0 ? undefined : url }]
      : [],
  );
}
