/** Asks the index for the words of a query: once each, whatever they are asked for. */
import type { WordsFound } from '~/lib/search/answers';
import type { Concept } from '~/lib/search/concept';
import type { FoundWord } from '~/lib/search/found-word';
import { indexedWord } from '~/lib/search/index-words';
import { pagefind } from './pagefind';

async function foundWord(stem: string): Promise<FoundWord> {
  const { results } = await (await pagefind()).search(indexedWord(stem));
  return new Map(
    results.map(({ id, score, words, matchedMetaFields: fields = [] }) => [
      id,
      { score, places: words, fields },
    ]),
  );
}

export async function wordsFound(concepts: readonly Concept[]): Promise<WordsFound> {
  const stems = new Set(concepts.flatMap(({ asked, others }) => [asked, ...others]).flat());
  return new Map(
    await Promise.all([...stems].map(async (stem) => [stem, await foundWord(stem)] as const)),
  );
}
