/** Every word of the site, for the search to know which exist before it asks for them. */
import { COMMUNES } from '~/places/communes';
import { folded } from '~/lib/search/folded';
import { stemsOf } from '~/lib/search/index-words';
import { nameInAddress } from '~/lib/search/page-names';
import { initialOf, INITIALS } from '~/lib/search/site-words-path';
import { stemOf } from '~/lib/search/stem';
import { searchWords } from '~/lib/search/search-words';
import { parted, type IndexedPage } from './indexed-page';
import { wholeText } from './searched-page';

type Counts = Map<string, number>;

function count(words: Iterable<string>, counts: Counts): void {
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
}

function counted(words: Iterable<string>): Counts {
  const counts: Counts = new Map();
  count(words, counts);
  return counts;
}

const WRITTEN = /[\p{L}\p{M}\d]+(?:[@.&-][\p{L}\p{M}\d]+)*/gu;

/** For each stem, the form that texts use most, with its accents. */
function usualForms(uses: Counts): ReadonlyMap<string, string> {
  const best = new Map<string, string>();
  for (const [form, times] of uses) {
    const words = searchWords(form);
    const isWhole = words.length === 1;
    for (const word of words) {
      const stem = stemOf(word);
      const before = best.get(stem);
      if (before === undefined || (isWhole && times > (uses.get(before) ?? 0)))
        best.set(stem, isWhole ? form : word);
    }
  }
  return best;
}

/** Words of so many names are not of one place: « Saint », « Marne », « Brie ». */
const COMMON_IN_NAMES = 4;

const placeWords: ReadonlySet<string> = new Set([
  ...COMMUNES.map(({ name }) => folded(name)),
  ...[...counted(COMMUNES.flatMap(({ name }) => searchWords(name)))]
    .filter(([word, names]) => word.length > 3 && names < COMMON_IN_NAMES)
    .map(([word]) => word),
]);

/** With a capital when communes have it in their name: the search then asks which are meant. */
const shown = (form: string): string =>
  placeWords.has(folded(form)) ? `${form.charAt(0).toUpperCase()}${form.slice(1)}` : form;

/** By how many pages have it, as powers of two: words of the last line are of one page. */
const degreeOf = (pages: number): number => Math.floor(Math.log2(pages));

/**
 * Lines from the most used words to those of one page, which may be none; in each the order of the alphabet:
 * it compresses well.
 */
function linesOf(words: readonly (readonly [shown: string, pages: number])[]): string {
  const degrees = Map.groupBy(words, ([, pages]) => degreeOf(pages));
  return [...new Set([...degrees.keys(), 0])]
    .sort((one, other) => other - one)
    .map((degree) =>
      (degrees.get(degree) ?? [])
        .map(([word]) => word)
        .sort()
        .join(' '),
    )
    .join('\n');
}

/** One word of each family, by their initials: a search loads those of its own. */
export function siteWords(pages: readonly IndexedPage[]): ReadonlyMap<string, string> {
  const uses: Counts = new Map();
  const written: Counts = new Map();
  for (const page of pages) {
    const name = nameInAddress(page.url);
    count(new Set([...parted(page.stems), ...stemsOf(name)]), uses);
    count(`${wholeText(page)} ${name}`.toLowerCase().match(WRITTEN) ?? [], written);
  }
  const forms = usualForms(written);
  const byInitial = Map.groupBy(uses, ([stem]) => initialOf(stem));
  return new Map(
    INITIALS.map((initial) => {
      const words = byInitial.get(initial) ?? [];
      return [
        initial,
        linesOf(words.map(([stem, times]) => [shown(forms.get(stem) ?? stem), times])),
      ];
    }),
  );
}
