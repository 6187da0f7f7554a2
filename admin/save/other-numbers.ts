/** The numbers that other press texts bear, published or under review. */
import { numberTaken } from '~/kinds/news/release-numbers';
import { readEntry } from '~/lib/read-entry';
import type { Problem } from '~/model/collection';
import type { EntryFile } from '../guard/references-to';

const FIELD = 'releaseNumber';

type Data = Readonly<Record<string, unknown>>;

/** By number, the title of the entry that bears it. */
export type Numbered = ReadonlyMap<string, string>;

function numberIn(raw: string): readonly (readonly [number: string, title: string])[] {
  try {
    const { title, [FIELD]: number } = readEntry(raw).data;
    return typeof number === 'string' ? [[number, String(title)]] : [];
  } catch {
    // A malformed file is told of elsewhere.
    return [];
  }
}

/** @param path of the entry that asks, whose own number is not counted; empty for a new one */
export const numbersBesides = (path: string, files: readonly EntryFile[]): Numbered =>
  new Map(files.filter((file) => file.path !== path).flatMap(({ raw }) => numberIn(raw)));

/** Whether an entry needs to know of the others' numbers: they are not read for nothing. */
export const isNumbered = (fields: Data): boolean =>
  typeof fields[FIELD] === 'string' && fields[FIELD] !== '';

/** @param numbered undefined when not known: the check of the whole content sees them all */
export function numberProblems(fields: Data, numbered: Numbered = new Map()): readonly Problem[] {
  const number = fields[FIELD];
  const owner = typeof number === 'string' ? numbered.get(number) : undefined;
  return owner === undefined ? [] : [{ field: FIELD, message: numberTaken(String(number), owner) }];
}
