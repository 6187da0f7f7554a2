/** Links, headings and dates that a page would show wrongly: told, with the file and the field. */
import { afterEach, describe, expect, it } from 'vitest';
import { loadContent } from './load-content';
import { newsItem, temporaryContent, type TemporaryContent } from './temporary-content';

let content: TemporaryContent;
afterEach(() => {
  content.remove();
});

function told(source: string): readonly string[] {
  content = temporaryContent({
    'news/a.md': source,
    'news/b.md': newsItem({ id: 'autre', previousUrls: ['/avant/'] }),
  });
  const { problems } = loadContent(content.root);
  return problems.map(({ path, field, message }) => `${path} ${field} : ${message}`);
}

describe('the links and headings of a text', () => {
  it.each<readonly [string, string, RegExp]>([
    [
      'a link that leads nowhere',
      'Un [lien vide]().',
      /le lien « lien vide » mène à « »|mène à «/u,
    ],
    [
      'a link without words',
      'Un [](https://exemple.fr/).',
      /un lien vers https:\/\/exemple\.fr\/ n’a pas de mots/u,
    ],
    ['a link whose words are spaces', 'Un [ ](https://exemple.fr/).', /n’a pas de mots/u],
    [
      'a page that is not',
      'Un [mort](/agend/).',
      /« mort » mène à \/agend\/, où le site n’a rien/u,
    ],
    ['a page that is not, at a heading', 'Un [mort](/agend/#a).', /mène à \/agend\/, où/u],
    ['a file that is not', 'Un [mort](/absent.pdf).', /mène à \/absent\.pdf, où/u],
    [
      'an entry that is not',
      'Un [mort](/actualites/absente/).',
      /mène à \/actualites\/absente\/, où/u,
    ],
    ['an address without its slash', 'Un [relatif](agenda/).', /« agenda\/ », qui n’est ni/u],
    ['an address in capitals', 'Un [capitales](/Agenda/).', /« \/Agenda\/ », qui n’est ni/u],
    ['a title in the text', '# Autre titre\n\nTexte.', /le titre « Autre titre » .* écrivez ## /u],
    ['a title underlined', 'Autre titre\n===\n\nTexte.', /le titre « Autre titre »/u],
    [
      'an image outside its folder',
      '![Vue](../medias/../../public/a.png)',
      /n’est pas dans content\/medias/u,
    ],
  ])('are refused: %s', (_name, body, message) => {
    const [problem, ...others] = told(newsItem({}, body));
    expect(problem).toMatch(/^content\/news\/a\.md body : « Texte » : /u);
    expect(problem).toMatch(message);
    expect(others).toEqual([]);
  });

  it.each([
    'Un [lien](/agenda/), [un autre](/agenda), [un titre](/agenda/#bal), [une recherche](/recherche/?q=gare).',
    'Une [fiche](/actualites/b/) et [son ancienne adresse](/avant/).',
    'Un [fil](/rss.xml), [un courriel](mailto:contact@it77.fr), [un titre](#bal).',
    '## Titre\n\n[**gras**](https://exemple.fr/) et [`code`](https://exemple.fr/)',
  ])('are read when they are sound: %s', (body) => {
    expect(told(newsItem({}, body))).toEqual([]);
  });
});

describe('the dates and addresses of a page', () => {
  it.each<readonly [string, object, string, RegExp]>([
    [
      'a year of two digits',
      { date: '0026-11-20', datePrecision: 'day' },
      'date',
      /0026 .* quatre chiffres/u,
    ],
    ['no year', { date: '0000-01-01', datePrecision: 'year' }, 'date', /0000 .* quatre chiffres/u],
    [
      'a moment of long ago',
      { publishAt: '0026-11-20T09:00' },
      'publishAt',
      /0026 .* quatre chiffres/u,
    ],
    [
      'a correction of long ago',
      { corrections: [{ date: '1026-01-02', text: 'A.' }] },
      'corrections[0].date',
      /1026/u,
    ],
    [
      'a withdrawal to come',
      { retired: { date: '2099-01-02', reason: 'A.' } },
      'retired.date',
      /2099 est à venir/u,
    ],
    [
      'the former address of a page that stands',
      { previousUrls: ['/agenda/'] },
      'previousUrls',
      /est celle d’une page/u,
    ],
    [
      'the former address of an entry that stands',
      { previousUrls: ['/actualites/b/'] },
      'previousUrls',
      /est celle de/u,
    ],
  ])('are refused: %s', (_name, change, field, message) => {
    const problems = told(newsItem(change));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`content/news/a.md ${field} : «`);
    expect(problems[0]).toMatch(message);
  });

  it('are read from 1900 on', () => {
    expect(told(newsItem({ date: '1900-01-01', datePrecision: 'year' }))).toEqual([]);
  });
});
