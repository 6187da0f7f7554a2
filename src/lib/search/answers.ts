/** What the index says of each thing asked. Pure. */
import type { Concept, Phrase } from './concept';
import { foundInAll, scoresInARow, type FoundWord } from './found-word';
import { NAME_LENGTHS, nameField } from './page-fields';
import type { Answer, Scores } from './rank-pages';

const NONE: Scores = new Map();

/** A synonym of several words is worth less than the word typed. */
const OTHER_WORDS = 0.7;

/** What the index says of a stem. */
export type WordsFound = ReadonlyMap<string, FoundWord>;

const wordsOf = (phrase: Phrase, found: WordsFound): readonly FoundWord[] =>
  phrase.map((stem) => found.get(stem) ?? new Map());

/** The pages that a phrase names, and what part of their name it is: of the shortest, which tells most. */
function nameScores(words: readonly FoundWord[]): Scores {
  const pages = [...foundInAll(words)].map(([page, found]) => {
    const length = NAME_LENGTHS.find(
      (most) =>
        most >= words.length && found.every(({ fields }) => fields.includes(nameField(most))),
    );
    return [page, length === undefined ? 0 : words.length / length] as const;
  });
  return new Map(pages.filter(([, part]) => part > 0));
}

const most = (...all: readonly Scores[]): Scores => {
  const merged = new Map<string, number>();
  for (const [page, score] of all.flatMap((scores) => [...scores])) {
    merged.set(page, Math.max(score, merged.get(page) ?? 0));
  }
  return merged;
};

const scaled = (scores: Scores, by: number): Scores =>
  new Map([...scores].map(([page, score]) => [page, score * by]));

const mostOf = ([own = NONE, ...others]: readonly Scores[]): Scores =>
  most(own, ...others.map((other) => scaled(other, OTHER_WORDS)));

/** The pages that a thing asked is found on, in any of its phrases, and those that it names. */
export function answerTo({ asked, others }: Concept, found: WordsFound): Answer {
  const phrases = [asked, ...others].map((phrase) => wordsOf(phrase, found));
  const named = mostOf(phrases.map(nameScores));
  return {
    names: named,
    scores: most(
      mostOf(phrases.map(scoresInARow)),
      // A page named by its address alone: the word need not be in its text.
      new Map([...named.keys()].map((page) => [page, 1])),
    ),
  };
}

/** The pages where all the words follow one another. */
export function pagesTogether(
  concepts: readonly Concept[],
  found: WordsFound,
): ReadonlySet<string> {
  if (concepts.length < 2) return new Set();
  const phrase = concepts.flatMap(({ asked }) => asked);
  return new Set(scoresInARow(wordsOf(phrase, found)).keys());
}
