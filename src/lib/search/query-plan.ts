/** What a query asks for, worked out before the index is asked. Pure. */
import { isSamePhrase, type Concept } from './concept';
import { isEmptyWord } from './empty-words';
import { folded } from './folded';
import { joinedWords } from './joined-words';
import type { KnownWords } from './known-words';
import { meantStem } from './slips';
import { stemOf } from './stem';
import { isSpoken, markSynonyms, type Synonyms } from './synonyms';

export interface QueryPlan {
  readonly concepts: readonly Concept[];
  /** Slips: what was typed, and the word of the site it was taken for. */
  readonly corrections: readonly { readonly typed: string; readonly meant: string }[];
  /** Words that no page has. */
  readonly absent: readonly string[];
}

interface Corrected {
  readonly word: string;
  readonly correction?: { readonly typed: string; readonly meant: string };
}

function corrected(word: string, known: KnownWords, synonyms: Synonyms): Corrected {
  const isKnown = isEmptyWord(word) || known.shown.has(stemOf(word));
  if (isKnown || isSpoken(word, synonyms)) return { word };
  const number = word.replace(/[%€]$/u, '');
  if (number !== word) return corrected(number, known, synonyms);
  const stem = meantStem(word, known);
  if (stem === undefined) return { word };
  const meant = known.shown.get(stem) ?? stem;
  return { word: folded(meant), correction: { typed: word, meant } };
}

const conceptOf = (word: string): Concept => ({
  words: word,
  asked: [stemOf(word)],
  others: [],
  otherWords: [],
});

const isFirst = ({ asked }: Concept, rank: number, concepts: readonly Concept[]): boolean =>
  concepts.findIndex((other) => isSamePhrase(other.asked, asked)) === rank;

/** @param synonyms words and phrases, and what else they mean */
export function planQuery(query: string, known: KnownWords, synonyms: Synonyms): QueryPlan {
  const words = joinedWords(query, known).map((word) => corrected(word, known, synonyms));
  const typed = words.map(({ word }) => word);
  const concepts: Concept[] = [];
  const absent = new Set<string>();
  for (const piece of markSynonyms(typed, synonyms, known)) {
    if (typeof piece !== 'string') concepts.push(piece);
    else if (isEmptyWord(piece)) continue;
    else if (known.shown.has(stemOf(piece))) concepts.push(conceptOf(piece));
    else absent.add(piece);
  }
  return {
    concepts: concepts.filter(isFirst),
    corrections: words
      .map(({ correction }) => correction)
      .filter((correction) => correction !== undefined),
    absent: [...absent],
  };
}
