/** A query cut in words, those put together that the site writes as one: « co-working », « télé centre ». */
import { isEmptyWord } from './empty-words';
import type { KnownWords } from './known-words';
import { writtenWords, type WrittenWord } from './search-words';
import { stemOf } from './stem';

/** @returns folded words, in the order of the query */
export function joinedWords(query: string, { shown }: KnownWords): readonly string[] {
  const knows = (word: string): boolean => shown.has(stemOf(word));
  /** « co », « télé », the « e » of « e-lab »: no word of the site by itself, nor of French. */
  const isPiece = (word: string): boolean =>
    /^[ei]$/u.test(word) || !(isEmptyWord(word) || knows(word));
  const ofOne = ({ parts, joined }: WrittenWord): readonly string[] =>
    parts.some(isPiece) && knows(joined) ? [joined] : parts;
  const words: string[] = [];
  for (const word of writtenWords(query).flatMap(ofOne)) {
    const before = words.at(-1);
    const isJoined =
      before !== undefined && [before, word].some(isPiece) && knows(`${before}${word}`);
    if (isJoined) words[words.length - 1] = `${before}${word}`;
    else words.push(word);
  }
  return words;
}
