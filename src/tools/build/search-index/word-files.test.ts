import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { wordFiles, type WordFile } from './word-files';
import type { WordRecord } from './word-records';

const record = (word: string, length: number): WordRecord => ({
  word,
  bytes: Buffer.from(word.padEnd(length, '.')),
});
const words = Array.from({ length: 4000 }, (_, rank) => `mot${String(rank).padStart(4, '0')}`);
const records = words.map((word, rank) => record(word, 20 + (rank % 70)));
const files = wordFiles(records);
const textOf = ({ content }: WordFile): string => gunzipSync(content).toString();
const hashes = (some: readonly WordFile[]): ReadonlySet<string> =>
  new Set(some.map(({ hash }) => hash));

describe('the words of the index', () => {
  test('are each in the file that says so, in their order', () => {
    const held = files.flatMap((file) =>
      words.filter((word) => file.from <= word && word <= file.to && textOf(file).includes(word)),
    );
    expect(held).toEqual(words);
  });

  test('are in files of which none is much longer than the others', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(Math.max(...files.map((file) => textOf(file).length))).toBeLessThan(4300);
  });

  test.each([
    ['a word longer', records.map((one, rank) => (rank === 500 ? record(one.word, 200) : one))],
    ['a word more', [...records.slice(0, 500), record('mot0499a', 30), ...records.slice(500)]],
    ['a word less', records.toSpliced(500, 1)],
  ])('leave nearly every file as it was with %s', (_what, others) => {
    const before = hashes(files);
    const made = [...hashes(wordFiles(others))].filter((hash) => !before.has(hash));
    expect(made.length).toBeGreaterThan(0);
    expect(made.length).toBeLessThanOrEqual(4);
  });

  test('may be one that fills a file by itself', () => {
    const [only, ...more] = wordFiles([record('gare', 50_000)]);
    expect([only?.from, only?.to, more.length]).toEqual(['gare', 'gare', 0]);
  });

  test('may be none', () => {
    expect(wordFiles([])).toEqual([]);
  });
});
