/**
 * What a search of the lists finds: entries that hold every word asked for, whatever the case, the accents
 * and the ligatures. In place of Decap's own, which minds accents and looks at what rows show only
 * (decap/bundle/french-lists.ts). Pure.
 */
// Relative, here and in what is imported: in development Decap is prepared without our short names.
import { ROW } from '../../src/kinds/cms-list';
import { folded } from '../../src/lib/search/folded';
import { foldedWords, wordsOf } from '../../src/lib/search-text';
import { inTurns } from './in-turns';

/** Shorter words are looked for where words begin only: « le » is in « télécentre ». */
const WHOLE = 4;

/** More than 5, under which Decap leaves an entry out. */
const FOUND = 10;

/** As Decap wants what it sorts. */
interface Found<T> {
  readonly score: number;
  readonly original: T;
}

const plain = (text: string): string => ` ${foldedWords(text).join(' ')} `;

const holds = (text: string, word: string): boolean =>
  text.includes(word.length < WHOLE ? ` ${word}` : word);

/**
 * @param asked what the editor typed; nothing finds everything
 * @param textsOf the texts of an item, the most telling first
 */
export function sift<T>(
  asked: string,
  items: readonly T[],
  textsOf: (item: T) => readonly string[],
): readonly Found<T>[] {
  const words = wordsOf(asked);
  if (words.length === 0) return items.map((original) => ({ score: FOUND, original }));
  return items.flatMap((original) => {
    const written = textsOf(original).map(folded);
    // Most entries: to part a text into its words takes longer than all the rest.
    if (!words.every((word) => written.some((text) => text.includes(word)))) return [];
    const texts = written.map(plain);
    const all = texts.join('');
    if (!words.every((word) => holds(all, word))) return [];
    const rank = texts.findIndex((text) => words.every((word) => holds(text, word)));
    return [{ score: FOUND + (rank === -1 ? 0 : texts.length - rank), original }];
  });
}

/** The same among many, a few at a time. */
export async function siftInTurns<T>(
  asked: string,
  items: readonly T[],
  textsOf: (item: T) => readonly string[],
): Promise<Found<T>[]> {
  const found: Found<T>[] = [];
  await inTurns(items, (item) => {
    found.push(...sift(asked, [item], textsOf));
  });
  return found;
}

type Data = Readonly<Record<string, unknown>>;

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Title, summary, what its row says, its text, then all its other fields. */
export function entryTexts({ data }: { readonly data: Data }): readonly string[] {
  const { title, summary, body, [ROW]: row, ...others } = data;
  return [title, summary, row, body, others].map((value) => stringsIn(value).join(' '));
}
