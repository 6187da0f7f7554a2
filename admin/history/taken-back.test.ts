import { expect, it } from 'vitest';
import { takenBack } from './taken-back';

const PRESENT = { id: 'aaaaaaaaaa', title: 'Nouveau', previousUrls: ['/actualites/avant/'] };

it.each<[string, string, object, object]>([
  [
    'takes the fields and the text back, and forgets those that there were not',
    '---\ntitle: Ancien\nid: aaaaaaaaaa\n---\nAncien texte.\n',
    { id: 'aaaaaaaaaa', title: 'Nouveau', summary: 'Ajouté depuis.', body: 'Nouveau texte.' },
    { id: 'aaaaaaaaaa', title: 'Ancien', body: 'Ancien texte.\n' },
  ],
  [
    'keeps the number and the addresses of today',
    '---\ntitle: Ancien\nid: autre\nslug: avant\npreviousUrls: [/actualites/plus-avant/]\n---\n',
    { ...PRESENT, slug: 'apres' },
    { ...PRESENT, title: 'Ancien', slug: 'apres', body: '' },
  ],
  [
    'does not give back an address that the entry has left',
    '---\ntitle: Ancien\nid: aaaaaaaaaa\nslug: avant\n---\n',
    PRESENT,
    { ...PRESENT, title: 'Ancien', body: '' },
  ],
  [
    'keeps the whole address of a page',
    '---\ntitle: Ancien\nid: aaaaaaaaaa\naddress: /avant/\n---\n',
    { id: 'aaaaaaaaaa', address: '/apres/' },
    { id: 'aaaaaaaaaa', title: 'Ancien', address: '/apres/', body: '' },
  ],
  [
    'keeps the day it came on the site',
    '---\ntitle: Ancien\nid: aaaaaaaaaa\n---\n',
    { id: 'aaaaaaaaaa', published: '2026-11-24' },
    { id: 'aaaaaaaaaa', title: 'Ancien', published: '2026-11-24', body: '' },
  ],
])('%s', (_sentence, source, present, expected) => {
  expect(takenBack(source, { ...present })).toEqual(expected);
});

it('says when a version cannot be read', () => {
  expect(() => takenBack('---\ntitle: [\n---\n', PRESENT)).toThrow();
});
