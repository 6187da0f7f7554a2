/** Finds the communes that people mean by what they type. Pure. */
import { wordsOf } from '../lib/search-text';
import { COMMUNES, type Commune } from './communes';

/** « La Ferté » or « Ferté », « l’Étang »: names are known with and without. */
const ARTICLES: ReadonlySet<string> = new Set(['d', 'de', 'des', 'du', 'l', 'la', 'le', 'les']);

const SHORTENED: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte' };

function tellingWords(text: string): readonly string[] {
  const words = wordsOf(text).map((word) => SHORTENED[word] ?? word);
  const telling = words.filter((word) => !ARTICLES.has(word));
  return telling.length > 0 ? telling : words;
}

interface Searched {
  readonly commune: Commune;
  readonly names: readonly string[];
  readonly words: readonly string[];
}

const SEARCHED: readonly Searched[] = COMMUNES.map((commune) => {
  const all = [commune.name, ...commune.formerNames];
  const words = [...all.flatMap((name) => [...wordsOf(name), ...tellingWords(name)])];
  return {
    commune,
    names: all.map((name) => tellingWords(name).join(' ')),
    words: [...words, ...commune.postcodes],
  };
});

/**
 * Communes that hold, for each word typed, a word or a postcode that begins with it, whatever the
 * accents, the hyphens and the articles. Those whose name is what was typed come first, then those
 * whose name begins so.
 * @returns none when nothing is typed
 */
export function findCommunes(typed: string): readonly Commune[] {
  const asked = tellingWords(typed);
  if (asked.length === 0) return [];
  const start = asked.filter((word) => !/^\d/u.test(word)).join(' ');
  const found = SEARCHED.filter(({ words }) =>
    asked.every((one) => words.some((word) => word.startsWith(one))),
  );
  const rank = ({ names }: Searched): number => {
    if (names.includes(start)) return 0;
    return names.some((name) => name.startsWith(start)) ? 1 : 2;
  };
  return found.toSorted((one, other) => rank(one) - rank(other)).map(({ commune }) => commune);
}
