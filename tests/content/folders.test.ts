/** The folders of `content`, as the editors' guide tells them. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { KINDS } from '~/kinds';

const guide = readFileSync('content/README.md', 'utf8');
const told = [...guide.matchAll(/^\| `([a-z]+)` \|/gmu)].map(([, folder]) => folder);

it('the guide tells each kind, in the order of the editors’ menu, then the settings and the files', () => {
  expect(told).toEqual([...KINDS, 'settings', 'medias']);
});

it('there is no folder that it does not tell', () => {
  const folders = readdirSync('content', { withFileTypes: true }).filter((one) =>
    one.isDirectory(),
  );
  expect(told).toEqual(expect.arrayContaining(folders.map(({ name }) => name)));
});
