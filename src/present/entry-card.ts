/** From an entry to its card in a list. */
import type { Entry } from '~/kinds/entry';
import { cards } from '~/kinds/views';
import { drawingOf } from './drawings';
import type { CardProps, CardValue } from '~/ui/view';

/** @param drawn false for lists of words alone */
export async function cardOf(entry: Entry, drawn = true): Promise<CardValue> {
  // Reason for the cast: the card and the values are of the same kind, a link the union forgets.
  const toCard = cards[entry.kind] as (props: CardProps<Entry['data']>) => CardValue;
  const svg = drawn ? await drawingOf(entry, '3:2') : undefined;
  return toCard({ data: entry.data, url: entry.url, svg });
}
