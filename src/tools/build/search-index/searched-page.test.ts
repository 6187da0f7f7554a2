import { expect, test } from 'vitest';
import { searchedPage, wholeText } from './searched-page';

const FRAGMENT = {
  url: '/espaces/melun/',
  content: 'Espace · Melun · ouvert. Télécentre de Melun. Un lieu.. Commune : Melun. 16 % !.',
  meta: { title: 'Télécentre de\u00A0Melun', date: '2013-05-01' },
  filters: { genre: ['Espace'] },
};

test('a page is cut in what stands above its title, its title and its text, each stop once', () => {
  expect(searchedPage(FRAGMENT)).toEqual({
    url: '/espaces/melun/',
    title: 'Télécentre de\u00A0Melun',
    kicker: 'Espace · Melun · ouvert',
    text: 'Un lieu. Commune : Melun. 16 % !',
    filters: { genre: ['Espace'] },
    date: '2013-05-01',
  });
});

test('a list has nothing above its title, and no date: it comes last', () => {
  const page = searchedPage({
    ...FRAGMENT,
    content: 'Agenda. Rencontres.',
    meta: { title: 'Agenda' },
  });
  expect(page).toMatchObject({ kicker: '', text: 'Rencontres.', date: '0000' });
  expect(wholeText(page)).toBe('Agenda. Rencontres.');
});

test('a title is shown with the letters of its page, whatever the search makes of them', () => {
  const title = 'L’Œuvre d’ex-æquo';
  const content = `Actualité. ${title}. Texte.`;
  expect(searchedPage({ ...FRAGMENT, content, meta: { title } }).title).toBe(title);
});

test.each([
  ['no title', {}],
  ['a title that it does not show', { title: 'Autre' }],
])('a page with %s is told', (_what, meta) => {
  expect(() => searchedPage({ ...FRAGMENT, meta })).toThrow('/espaces/melun/');
});
