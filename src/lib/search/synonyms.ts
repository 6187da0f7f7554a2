/** Words that mean the same, from the glossary and from the editors' list. Pure. */
import { isSamePhrase, type Concept, type Phrase } from './concept';
import { isEmptyWord } from './empty-words';
import type { KnownWords } from './known-words';
import { searchWords, writtenWords } from './search-words';
import { stemOf } from './stem';

export type Synonyms = readonly {
  /** Words and phrases that people type. */
  readonly said: readonly string[];
  /** What is searched for then, besides what was typed. */
  readonly meant: readonly string[];
}[];

const partsIn = (text: string): readonly string[] =>
  writtenWords(text).flatMap(({ parts }) => parts);

/** The phrase as the index has it, without empty words; undefined when the site lacks one of its words. */
function indexedPhrase(text: string, { shown }: KnownWords): Phrase | undefined {
  const stems = partsIn(text)
    .filter((word) => !isEmptyWord(word))
    .map(stemOf);
  if (stems.length > 0 && stems.every((stem) => shown.has(stem))) return stems;
  const joined = stemOf(searchWords(text).at(-1) ?? '');
  return shown.has(joined) ? [joined] : undefined;
}

interface Spoken {
  /** How many words of the query it takes. */
  readonly length: number;
  /** All that it may mean, itself first. */
  readonly ways: readonly string[];
}

const startsAt = (words: readonly string[], at: number, phrase: Phrase): boolean =>
  phrase.every((stem, rank) => stemOf(words[at + rank] ?? '') === stem);

/** The longest phrase with synonyms that begins at a word of the query. */
function spokenAt(words: readonly string[], at: number, synonyms: Synonyms): Spoken | undefined {
  const matches = synonyms
    .flatMap(({ said, meant }) =>
      said.map((way) => ({ way, phrase: partsIn(way).map(stemOf), meant })),
    )
    .filter(({ phrase }) => phrase.length > 0 && startsAt(words, at, phrase));
  const length = Math.max(0, ...matches.map(({ phrase }) => phrase.length));
  if (length === 0) return undefined;
  const longest = matches.filter(({ phrase }) => phrase.length === length);
  return { length, ways: longest.flatMap(({ way, meant }) => [way, ...meant]) };
}

function conceptOf(words: string, ways: readonly string[], known: KnownWords): Concept | undefined {
  const found = ways.flatMap((way) => {
    const phrase = indexedPhrase(way, known);
    return phrase === undefined ? [] : [{ way, phrase }];
  });
  const [asked, ...others] = found.filter(
    ({ phrase }, rank) => found.findIndex((one) => isSamePhrase(one.phrase, phrase)) === rank,
  );
  return asked === undefined
    ? undefined
    : {
        words,
        asked: asked.phrase,
        others: others.map(({ phrase }) => phrase),
        otherWords: others.map(({ way }) => way),
      };
}

/** Whether a word begins or continues a way to say something: it is no slip, though no page has it. */
export const isSpoken = (word: string, synonyms: Synonyms): boolean =>
  synonyms.some(({ said }) => said.some((way) => partsIn(way).map(stemOf).includes(stemOf(word))));

/** Words of a query, those that have synonyms made into what they ask for. */
export function markSynonyms(
  words: readonly string[],
  synonyms: Synonyms,
  known: KnownWords,
): readonly (string | Concept)[] {
  const pieces: (string | Concept)[] = [];
  for (let at = 0; at < words.length;) {
    const spoken = spokenAt(words, at, synonyms);
    const taken = words.slice(at, at + (spoken?.length ?? 1));
    const concept = conceptOf(taken.join(' '), spoken?.ways ?? [], known);
    pieces.push(...(concept === undefined ? taken : [concept]));
    at += taken.length;
  }
  return pieces;
}
