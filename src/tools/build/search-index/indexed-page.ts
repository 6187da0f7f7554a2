/** A page as the index has it: stems in place of words. Worked out once, and kept with what was read. */
import { stemsOf } from '~/lib/search/index-words';
import { NAME_LENGTHS } from '~/lib/search/page-fields';
import { nameStems } from '~/lib/search/page-names';
import { wholeText, type SearchedPage } from './searched-page';

export interface IndexedPage extends SearchedPage {
  /** Of all that it says, in order, parted by spaces, as all that follow. */
  readonly stems: string;
  /** Those of its fields (lib/search/page-fields.ts), in their order. */
  readonly fieldStems: readonly string[];
}

export function indexedPage(page: SearchedPage): IndexedPage {
  const names = nameStems(page.url, page.title, page.kicker);
  const named = NAME_LENGTHS.map((length) => names.get(length) ?? []);
  return {
    ...page,
    stems: stemsOf(wholeText(page)).join(' '),
    fieldStems: [stemsOf(page.title), stemsOf(page.kicker), ...named].map((stems) =>
      stems.join(' '),
    ),
  };
}

/** @param stems parted by spaces */
export const parted = (stems: string): readonly string[] => (stems === '' ? [] : stems.split(' '));
