import { expect, test } from 'vitest';
import { arrayOf, itemsOf, textItem, textOf } from './cbor';
import { closed, opened } from './packed';
import type { IndexFile } from './pagefind-files';
import { withSettledFilters } from './settled-filters';

type Filter = readonly [name: string, values: readonly string[]];

/** As Pagefind writes it: files named by a hash that others repeat. */
function index(filters: readonly Filter[], hash: string): readonly IndexFile[] {
  const packed = filters.map(([name, values], rank) => {
    const items = values.map((value) => arrayOf([textItem(value), arrayOf([])]));
    const content = closed(arrayOf([textItem(name), arrayOf(items)]));
    return { path: `filter/${hash}${String(rank)}.pf_filter`, content };
  });
  const named = filters.map(([name], rank) =>
    arrayOf([name, `${hash}${String(rank)}`].map(textItem)),
  );
  const none = arrayOf([]);
  const meta = arrayOf([textItem('1.5.2'), none, none, arrayOf(named), none, none]);
  return [
    { path: 'pagefind.js', content: Buffer.from('') },
    ...packed,
    { path: `pagefind.${hash}.pf_meta`, content: closed(meta) },
    { path: 'pagefind-entry.json', content: Buffer.from(JSON.stringify({ hash })) },
  ];
}

const one = index(
  [
    ['genre', ['Presse', 'Espace']],
    ['annee', ['2012', '2007']],
  ],
  'mul_a',
);
const other = index(
  [
    ['annee', ['2007', '2012']],
    ['genre', ['Espace', 'Presse']],
  ],
  'mul_b',
);

test('two indexes that differ by the order of their filters become the same, byte for byte', () => {
  const texts = (files: readonly IndexFile[]) =>
    files.map(({ path, content }) => [path, Buffer.from(content).toString('hex')]);
  expect(texts(withSettledFilters(one))).toEqual(texts(withSettledFilters(other)));
});

test('each file is still found from the first: by the name that the others give it', () => {
  const files = new Map(withSettledFilters(one).map(({ path, content }) => [path, content]));
  const entry = Buffer.from(files.get('pagefind-entry.json') ?? '').toString();
  const [, hash = ''] = /"hash":"([^"]+)"/u.exec(entry) ?? [];
  const meta = files.get(`pagefind.${hash}.pf_meta`);
  const named = itemsOf(itemsOf(opened(meta ?? Buffer.from('')))[3] ?? Buffer.from('')).map(
    (item) => itemsOf(item).map(textOf),
  );
  const held = named.map(([name, own]) => {
    const [first, values] = itemsOf(
      opened(files.get(`filter/${own ?? ''}.pf_filter`) ?? Buffer.from('')),
    );
    const words = itemsOf(values ?? Buffer.from('')).map((value) =>
      textOf(itemsOf(value)[0] ?? value),
    );
    return [name, textOf(first ?? Buffer.from('')), ...words];
  });
  expect(held).toEqual([
    ['annee', 'annee', '2007', '2012'],
    ['genre', 'genre', 'Espace', 'Presse'],
  ]);
});

test('an index without its description is refused', () => {
  expect(() => withSettledFilters([])).toThrow('sa description manque');
});
