import { describe, expect, it } from 'vitest';
import type { EntryFile } from '../guard/references-to';
import { unknownKeys } from './unknown-links';

const INDEX = {
  entries: [{ key: 'news/parue', link: { url: '/actualites/parue/', label: 'Parue' } }],
  withdrawn: { 'news/retiree': '/actualites/retiree/' },
};
const draft: EntryFile = {
  kind: 'news',
  path: 'content/news/a.md',
  raw: '---\ntitle: Un brouillon\nid: brouillon\n---\nUn texte.\n',
};
const broken: EntryFile = { ...draft, path: 'content/news/b.md', raw: '---\ntitle: [\n---\n' };

describe('unknownKeys', () => {
  it.each([
    ['an entry of the site', '[a](entry:news/parue)', [], []],
    ['a page withdrawn', '[a](entry:news/retiree)', [], []],
    ['a draft, or what came since the build', '[a](entry:news/brouillon)', [], ['news']],
    ['nobody', '[a](entry:news/rien), [b](entry:news/rien)', ['news/rien'], ['news']],
    ['nobody, that hides a character', '[a](entry:ne\u0003ws/rien)', ['news/rien'], ['news']],
    ['a figure of nobody', '[16 %](figure:rien)', ['figures/rien'], ['figures']],
    ['a kind that there is not', '[a](entry:rien/rien)', ['rien/rien'], []],
    ['the web', '[a](https://it77.fr/) et ![b](../medias/b.png)', [], []],
  ])('of a link to %s', async (_case, text, unknown, read) => {
    const asked: string[] = [];
    const found = await unknownKeys(text, INDEX, (kinds) => {
      asked.push(...kinds);
      return Promise.resolve([broken, draft]);
    });
    expect([...(found ?? ['?'])]).toEqual(unknown);
    expect(asked).toEqual(read);
  });

  it('does not pretend to know when the repository does not answer', async () => {
    const silent = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await unknownKeys('[a](entry:news/rien)', INDEX, silent)).toBeUndefined();
    expect(await unknownKeys('[a](entry:news/parue)', INDEX, silent)).toEqual(new Set());
  });
});
