import { describe, expect, it } from 'vitest';
import type { EntryFile } from '../../guard/references-to';
import { newcomersAmong } from './newcomers';

const file = (kind: EntryFile['kind'], name: string, fields: string): EntryFile => ({
  kind,
  path: `content/${kind}/${name}.md`,
  raw: `---\n${fields}---\nUn texte.\n`,
});
const INDEX = {
  entries: [{ key: 'news/parue', link: { url: '/actualites/parue/', label: 'Parue' } }],
  withdrawn: { 'news/retiree': '/actualites/retiree/' },
};

describe('newcomersAmong', () => {
  it('gives what the site does not show yet, with the address and the words it will have', () => {
    const files = [
      file('news', 'a', 'title: Nouvelle\nid: nouvelle\n'),
      file('figures', 'b', 'title: Des salariés\nid: part\nvalue: "16"\nunit: "%"\n'),
      file('news', 'a', 'title: Nouvelle, relue\nid: nouvelle\nslug: autre\n'),
    ];
    expect(newcomersAmong(files, INDEX)).toEqual([
      { key: 'news/nouvelle', link: { url: '/actualites/autre/', label: 'Nouvelle, relue' } },
      {
        key: 'figures/part',
        link: { url: '/chiffres/b/', label: '16 % Des salariés' },
        quoted: { value: '16', unit: '%' },
      },
    ]);
  });

  it.each([
    ['what the site shows', 'title: Parue\nid: parue\n'],
    ['a page withdrawn that the site knows', 'title: Retirée\nid: retiree\n'],
    ['a page withdrawn since', 'title: Retirée\nid: x\nretired:\n  date: 2026-01-10\n'],
    ['a malformed file', 'title: [\n'],
    ['an entry without a title', 'id: x\n'],
  ])('leaves out %s', (_case, fields) => {
    expect(newcomersAmong([file('news', 'a', fields)], INDEX)).toEqual([]);
  });
});
