/** How an entry is called where its kind is not seen: cards, links. */
import type { Entry } from '~/kinds/entry';
import { figureText } from '~/kinds/figures/figure-data';

/** The title, after its number for a key figure: « 16 % des grandes entreprises… ». */
export function entryTitle({ data }: Entry): string {
  return 'value' in data ? `${figureText(data)} ${data.title}` : data.title;
}
