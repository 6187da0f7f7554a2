/** Every word of the site, for the search to know which exist before it asks for them. */
import { stemsOf } from '~/lib/search/index-words';
import { nameInAddress } from '~/lib/search/page-names';
import { stemOf } from '~/lib/search/stem';
import { searchWords } from '~/lib/search/search-words';
import { wholeText, type SearchedPage } from './searched-page';

const counted = (words: Iterable<string>): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

const WRITTEN = /[\p{L}\p{M}\d]+(?:[@.&-][\p{L}\p{M}\d]+)*/gu;

/** For each stem, the form that texts use most, with its accents. */
function usualForms(texts: readonly string[]): ReadonlyMap<string, string> {
  const uses = counted(texts.flatMap((text) => text.toLowerCase().match(WRITTEN) ?? []));
  const best = new Map<string, string>();
  for (const [form, count] of uses) {
    for (const word of searchWords(form)) {
      const stem = stemOf(word);
      const isWhole = searchWords(form).length === 1;
      const before = best.get(stem);
      if (before === undefined || (isWhole && count > (uses.get(before) ?? 0)))
        best.set(stem, isWhole ? form : word);
    }
  }
  return best;
}

/**
 * One word of each family. Each line has the words of about as many pages as one another, from the
 * most used to those of one page, in the order of the alphabet: it compresses well.
 */
export function siteWords(pages: readonly SearchedPage[]): string {
  const texts = pages.map((page) => `${wholeText(page)} ${nameInAddress(page.url)}`);
  const uses = counted(texts.flatMap((text) => [...new Set(stemsOf(text))]));
  const forms = usualForms(texts);
  const degreeOf = ([, count]: readonly [string, number]): number => Math.floor(Math.log2(count));
  const degrees = Map.groupBy([...uses], degreeOf);
  return [...degrees]
    .sort(([one], [other]) => other - one)
    .map(([, words]) =>
      words
        .map(([stem]) => forms.get(stem) ?? stem)
        .sort()
        .join(' '),
    )
    .join('\n');
}
