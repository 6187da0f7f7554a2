/** The pages of a folder: how many, and which one is the heaviest. */
import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { wireSize } from '~/tools/build/page-weight';

export interface WeighedPage {
  readonly address: string;
  /** Bytes, compressed as Netlify does. */
  readonly bytes: number;
}

/** Of the pages that are heaviest as they are, those that are compressed to compare them. */
const COMPARED = 20;

/** @returns names of files, from the folder */
export const pagesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );

export function biggestPage(folder: string): WeighedPage {
  const sizes = pagesIn(folder).map((name) => ({ name, size: statSync(join(folder, name)).size }));
  const weighed = sizes
    .sort((a, b) => b.size - a.size)
    .slice(0, COMPARED)
    .map(({ name }) => {
      const address = `/${name
        .split(sep)
        .join('/')
        .replace(/index\.html$/u, '')}`;
      return { address, bytes: wireSize(folder, encodeURI(address)) };
    });
  const [first = { address: '/', bytes: 0 }, ...others] = weighed;
  return others.reduce((most, page) => (page.bytes > most.bytes ? page : most), first);
}
