/** Which years of its events a page of the agenda tells, so that it stays short. Pure. */
import { groupBy } from '~/lib/group-by';

interface Dated {
  readonly data: { readonly date?: string | undefined };
}

export interface ShownYear<Event> {
  /** Undefined of events without a date. */
  readonly year: string | undefined;
  readonly events: readonly Event[];
  /** Those that the page tells: all, none, or the first ones when a year alone is too long. */
  readonly shown: readonly Event[];
}

/**
 * @param events in the order of the page
 * @param most how many it tells, beside those without a date, which no other page gathers
 */
export function shownYears<Event extends Dated>(
  events: readonly Event[],
  most: number,
): readonly ShownYear<Event>[] {
  let left = most;
  return groupBy(events, ({ data }) => data.date?.slice(0, 4) ?? '').map(({ key, items }) => {
    if (key === '') return { year: undefined, events: items, shown: items };
    const isFirst = left === most;
    const shown = items.length <= left ? items : items.slice(0, isFirst ? most : 0);
    left = shown.length < items.length ? 0 : left - items.length;
    return { year: key, events: items, shown };
  });
}
