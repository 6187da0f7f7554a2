/** Finds the communes that people mean by what they type. Pure. */
import { editDistance } from '../lib/search/edit-distance';
import { wordsOf } from '../lib/search-text';

/** What people know of a commune. */
export interface NamedCommune {
  readonly name: string;
  /** Of communes that are now part of it. */
  readonly formerNames: readonly string[];
  readonly postcodes: readonly string[];
}

/** « La Ferté » or « Ferté », « l’Étang »: names are known with and without. */
const ARTICLES: ReadonlySet<string> = new Set(['d', 'de', 'des', 'du', 'l', 'la', 'le', 'les']);

const SHORTENED: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte' };

function tellingWords(text: string): readonly string[] {
  const words = wordsOf(text).map((word) => SHORTENED[word] ?? word);
  const telling = words.filter((word) => !ARTICLES.has(word));
  return telling.length > 0 ? telling : words;
}

interface Searched<C> {
  readonly commune: C;
  readonly names: readonly string[];
  readonly words: readonly string[];
}

function searched<C extends NamedCommune>(commune: C): Searched<C> {
  const all = [commune.name, ...commune.formerNames];
  return {
    commune,
    names: all.map((name) => tellingWords(name).join(' ')),
    words: [
      ...all.flatMap((name) => [...wordsOf(name), ...tellingWords(name)]),
      ...commune.postcodes,
    ],
  };
}

/** Letters that may be wrong in a name: none in the shortest. */
const slipsIn = (name: string): number => Math.min(2, Math.floor(name.length / 4));

function slipsTo(name: string, asked: string): number {
  const most = slipsIn(name);
  const slips = editDistance(asked, name, most);
  return slips > most ? Infinity : slips;
}

export interface CommuneFinder<C> {
  /**
   * The communes that hold, for each word typed, a word or a postcode that begins with it, whatever the
   * accents, the hyphens and the articles. Those whose name is what was typed come first, then those
   * whose name begins so; none when nothing is typed.
   */
  readonly find: (typed: string) => readonly C[];
  /** The only commune found, or the only one that bears the very name typed. */
  readonly sure: (typed: string) => C | undefined;
  /** Those whose name is but a slip or two from what was typed, the nearest first. */
  readonly guess: (typed: string) => readonly C[];
}

/** How well a commune answers: 0, its name is what was typed; 1, begins so. */
function rankOf({ names }: Searched<unknown>, asked: readonly string[]): number {
  const start = asked.filter((word) => !/^\d/u.test(word)).join(' ');
  if (names.includes(start)) return 0;
  return names.some((name) => name.startsWith(start)) ? 1 : 2;
}

export function communeFinder<C extends NamedCommune>(communes: readonly C[]): CommuneFinder<C> {
  const all = communes.map(searched);
  const found = (typed: string) => {
    const asked = tellingWords(typed);
    if (asked.length === 0) return [];
    return all
      .filter(({ words }) => asked.every((one) => words.some((word) => word.startsWith(one))))
      .map((one) => ({ commune: one.commune, rank: rankOf(one, asked) }))
      .toSorted((one, other) => one.rank - other.rank);
  };
  return {
    find: (typed) => found(typed).map(({ commune }) => commune),
    sure: (typed) => {
      const [first, second] = found(typed);
      const isSure = second === undefined || (first?.rank === 0 && second.rank > 0);
      return isSure ? first?.commune : undefined;
    },
    guess: (typed) => {
      const asked = tellingWords(typed).join(' ');
      return all
        .map(({ commune, names }) => ({
          commune,
          slips: Math.min(...names.map((name) => slipsTo(name, asked))),
        }))
        .filter(({ slips }) => slips < Infinity)
        .toSorted((one, other) => one.slips - other.slips)
        .map(({ commune }) => commune);
    },
  };
}
