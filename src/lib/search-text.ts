/** The plain French that search indexes and compares. Runs in Node and in the browser. */

const TYPOGRAPHIC = /[’œŒæÆ\u00AD\u200B\u00A0\u202F\u2009]/g;
const PLAIN: Readonly<Record<string, string>> = {
  '’': "'",
  œ: 'oe',
  Œ: 'Oe',
  æ: 'ae',
  Æ: 'Ae',
  '\u00AD': '',
  '\u200B': '',
  '\u00A0': ' ',
  '\u202F': ' ',
  '\u2009': ' ',
};

/**
 * Undoes the typography that Pagefind cannot read: curly apostrophes, ligatures, soft hyphens,
 * no-break and thin spaces. Case and accents stay. For indexed pages and queries alike.
 */
export function normaliseForSearch(text: string): string {
  return text.replace(TYPOGRAPHIC, (character) => PLAIN[character] ?? character);
}

const SHARED_LETTERS = 4;

/** Function words, elisions included: too common to make a result relevant. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'a au aux avec c ce ces d dans de des du elle en est et eux il ils j je l la le les leur m mais n ne nous on ou par pas pour qu que qui s sa se ses son sont sur t un une vous y'.split(
    ' ',
  ),
);

/** Lower case, without accents. */
function bare(text: string): string {
  return normaliseForSearch(text).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/** Whether two words, whatever their case and accents, are the same or begin with the same four letters. */
export function sharesRoot(word: string, queryWord: string): boolean {
  const one = bare(word);
  const other = bare(queryWord);
  if (one === other) return one !== '';
  const root = one.slice(0, SHARED_LETTERS);
  return /^\p{L}{4}$/u.test(root) && other.startsWith(root);
}

/** Words in lower case without accents; letters and figures apart: « 14h30 » meets « 14 h 30 ». */
export function wordsOf(text: string): readonly string[] {
  return bare(text).match(/\p{L}+|\p{N}+/gu) ?? [];
}

/**
 * Whether a result of Pagefind deserves to be shown: for a word absent from the site it returns
 * nearly every page, without a highlighted word that resembles the query.
 * @param highlightedWords what the result’s excerpt has marked, apostrophes and hyphens allowed
 * @param query what the visitor typed; its function words count only when it has no other
 */
export function isRelevant(highlightedWords: readonly string[], query: string): boolean {
  const asked = wordsOf(query);
  const telling = asked.filter((word) => !EMPTY_WORDS.has(word));
  const expected = telling.length > 0 ? telling : asked;
  return highlightedWords
    .flatMap(wordsOf)
    .some((word) => expected.some((queryWord) => sharesRoot(word, queryWord)));
}
