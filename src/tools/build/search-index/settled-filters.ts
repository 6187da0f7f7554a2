/**
 * The same index for the same pages. Pagefind writes the values of its filters, and the filters, in an order
 * that changes from one run to the next; files are named after their content, and others name them.
 */
import { createHash } from 'node:crypto';
import { arrayOf, itemsOf, textItem, textOf } from './cbor';
import { closed, opened } from './packed';
import type { IndexFile } from './pagefind-files';

const FILTER = /^filter\/.*\.pf_filter$/u;
const META = /^pagefind\.(.+)\.pf_meta$/u;
const ENTRY = 'pagefind-entry.json';
/** Where the list of filters stands in the file that describes the index. */
const FILTERS_IN_META = 3;

const digestOf = (content: Buffer): string =>
  `mul_${createHash('sha256').update(content).digest('hex').slice(0, 10)}`;

/** Of arrays whose first item is a name: by the bytes of that name. */
const byName = (one: Buffer, other: Buffer): number =>
  Buffer.compare(itemsOf(one)[0] ?? one, itemsOf(other)[0] ?? other);

interface Settled {
  readonly name: string;
  readonly hash: string;
  readonly file: IndexFile;
}

function settledFilter({ content }: IndexFile): Settled {
  const [name = textItem(''), values = arrayOf([])] = itemsOf(opened(content));
  const sorted = arrayOf([name, arrayOf([...itemsOf(values)].sort(byName))]);
  const hash = digestOf(sorted);
  const file = { path: `filter/${hash}.pf_filter`, content: closed(sorted) };
  return { name: textOf(name), hash, file };
}

/** @param files of one index @returns the same, the same for the same pages */
export function withSettledFilters(files: readonly IndexFile[]): readonly IndexFile[] {
  const filters = files
    .filter(({ path }) => FILTER.test(path))
    .map(settledFilter)
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const meta = files.find(({ path }) => META.test(path));
  if (meta === undefined) throw new Error('Index de recherche : sa description manque.');
  const parts = [...itemsOf(opened(meta.content))];
  parts[FILTERS_IN_META] = arrayOf(
    filters.map(({ name, hash }) => arrayOf([name, hash].map(textItem))),
  );
  const described = arrayOf(parts);
  const [former = '', hash] = [META.exec(meta.path)?.[1], digestOf(described)];
  const others = files
    .filter((file) => !FILTER.test(file.path) && file !== meta)
    .map((file) =>
      file.path === ENTRY
        ? {
            path: ENTRY,
            content: Buffer.from(Buffer.from(file.content).toString().replace(former, hash)),
          }
        : file,
    );
  return [
    ...others,
    ...filters.map(({ file }) => file),
    { path: `pagefind.${hash}.pf_meta`, content: closed(described) },
  ];
}
