/** What the index says of each thing asked. */
import type { Concept, Phrase } from '~/lib/search/concept';
import { indexedQuery } from '~/lib/search/index-words';
import { indexedNameWord, NAME_LENGTHS } from '~/lib/search/page-names';
import type { Answer, Scores } from '~/lib/search/rank-pages';
import { pagefind } from './pagefind';

const NONE: Scores = new Map();

/** A synonym of several words is worth less than the word typed. */
const OTHER_WORDS = 0.7;

async function scoresOf(query: string): Promise<Scores> {
  const { results } = await (await pagefind()).search(query);
  return new Map(results.map(({ id, score }) => [id, score]));
}

const inAll = (one: Scores, others: readonly Scores[]): readonly string[] =>
  [...one.keys()].filter((page) => others.every((other) => other.has(page)));

/** Pagefind does not score words in a row: their scores are those of each. */
async function phraseScores(phrase: Phrase): Promise<Scores> {
  const each = await Promise.all(phrase.map((stem) => scoresOf(indexedQuery([stem]))));
  const pages = phrase.length > 1 ? await scoresOf(indexedQuery(phrase)) : (each[0] ?? NONE);
  return new Map(
    [...pages.keys()].map((page) => [
      page,
      each.reduce((sum, scores) => sum + (scores.get(page) ?? 0), 0),
    ]),
  );
}

async function nameScores(phrase: Phrase): Promise<Scores> {
  const lengths = NAME_LENGTHS.filter((length) => length >= phrase.length);
  const found = await Promise.all(
    lengths.map(async (length) => {
      const [first = NONE, ...others] = await Promise.all(
        phrase.map((stem) => scoresOf(indexedNameWord(stem, length))),
      );
      return inAll(first, others).map((page) => [page, phrase.length / length] as const);
    }),
  );
  // The shortest name last: it is the one that tells most.
  return new Map(found.reverse().flat());
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
export async function answerTo({ asked, others }: Concept): Promise<Answer> {
  const phrases = [asked, ...others];
  const [scores, names] = await Promise.all([
    Promise.all(phrases.map(phraseScores)),
    Promise.all(phrases.map(nameScores)),
  ]);
  const named = mostOf(names);
  return {
    names: named,
    scores: most(
      mostOf(scores),
      // A page named by its address alone: the word need not be in its text.
      new Map([...named.keys()].map((page) => [page, 1])),
    ),
  };
}

/** The pages where all the words follow one another. */
export async function pagesTogether(concepts: readonly Concept[]): Promise<ReadonlySet<string>> {
  if (concepts.length < 2) return new Set();
  const scores = await scoresOf(indexedQuery(concepts.flatMap(({ asked }) => asked)));
  return new Set(scores.keys());
}
