/** The tables that editors extend: tests/search/queries.txt, tests/search/absent-words.txt. */
import { readFileSync } from 'node:fs';

const linesOf = (name: string): readonly string[] =>
  readFileSync(`tests/search/${name}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));

export interface Asked {
  readonly query: string;
  /** Any of them is a good answer. */
  readonly expected: readonly string[];
}

/** « coworking meaux → /territoires/meaux/ ou /espaces/ » */
export function readQueries(): readonly Asked[] {
  return linesOf('queries').map((line) => {
    const [query = '', addresses] = line.split('→').map((part) => part.trim());
    if (addresses === undefined) throw new Error(`queries.txt : « ${line} » n’a pas de flèche →.`);
    return { query, expected: addresses.split(/\s+ou\s+/u) };
  });
}

export const readAbsentWords = (): readonly string[] => linesOf('absent-words');
