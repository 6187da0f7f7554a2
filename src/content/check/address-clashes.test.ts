import { describe, expect, it } from 'vitest';
import type { Kind } from '~/kinds';
import { addressClashes } from './address-clashes';
import { storedEntry } from './entry-fixture';
import type { StoredEntry } from '~/kinds/entry';

const ROUTES = ['/', '/agenda/', '/rss.xml', '/themes/[slug]/', '/[...path]/'];

const found = (...entries: readonly StoredEntry[]): readonly string[] =>
  addressClashes(entries, ROUTES).map(
    ({ path, field, message }) => `${path} ${field} : ${message}`,
  );

const page = (name: string, address: string, change: object = {}): StoredEntry =>
  storedEntry('pages', name, { address, ...change });
const news = (name: string, change: object = {}): StoredEntry => storedEntry('news', name, change);

describe('the address of an entry', () => {
  it.each<readonly [string, Kind, object, string]>([
    ['is made of the kind and the name of the file', 'news', {}, '/actualites/une/'],
    ['ends as the entry says', 'news', { slug: 'deux' }, '/actualites/deux/'],
    ['is written in the entry for a page', 'pages', { address: '/ici/' }, '/ici/'],
  ])('%s', (_case, kind, change, expected) => {
    expect(storedEntry(kind, 'une', change).url).toBe(expected);
  });
});

describe('addressClashes', () => {
  it('finds nothing wrong in addresses that are all different', () => {
    const moved = news('une', { previousUrls: ['/une/', '/un/'] });
    expect(found(moved, news('deux'), page('ici', '/agenda-des-elus/'))).toEqual([]);
  });

  it.each(['/', '/agenda/', '/themes/', '/themes/demain/'])(
    'leaves %s to the site, now and formerly',
    (address) => {
      const held = `l’adresse ${address} est celle d’une page ou d’un fichier du site`;
      expect(found(page('ici', address))).toEqual([
        `content/pages/ici.md address : « Adresse » : ${held} ; choisissez-en une autre`,
      ]);
      expect(found(news('une', { previousUrls: [address] }))).toEqual([
        `content/news/une.md previousUrls : « Anciennes adresses » : ${held} ; retirez-la de la liste`,
      ]);
    },
  );

  it('leaves the place of a file to the site', () => {
    const [problem] = found(news('une', { previousUrls: ['/rss.xml/'] }));
    expect(problem).toContain('l’adresse /rss.xml/ est celle d’une page ou d’un fichier du site');
  });

  const NAMED = 'est celle de « une » (content/news/une.md)';
  it.each<readonly [string, StoredEntry, string]>([
    [
      'a page',
      page('ici', '/actualites/une/'),
      'address : « Adresse » : l’adresse /actualites/une/',
    ],
    [
      'a chosen end',
      news('deux', { slug: 'une' }),
      'slug : « Adresse de la page » : l’adresse /actualites/une/',
    ],
  ])('gives the address of an entry to no other: %s', (_case, other, problem) => {
    expect(found(news('une'), other)).toEqual([
      `${other.path} ${problem} ${NAMED} ; choisissez-en une autre`,
    ]);
  });

  it.each([
    ['by case', 'une', 'Une'],
    ['by the form of its accents', '\u00E9te', 'e\u0301te'],
  ])('takes two names that differ only %s for one', (_case, first, name) => {
    const clash = found(news(first), news(name, { id: 'autre' })).at(-1);
    expect(clash).toBe(
      `content/news/${name}.md slug : « Adresse de la page » : l’adresse /actualites/${name}/ est celle de « ${first} » (content/news/${first}.md) ; choisissez-en une autre`,
    );
  });

  it.each(['Une', 'été', 'une fête', 'une?', 'une#2', '100%', '..', '.une', 'une.2', 'une\\deux'])(
    'refuses « %s » for the name of a file',
    (name) => {
      const wrong = `content/news/${name}.md fichier : « Adresse de la page » : le nom du fichier en tient lieu`;
      expect(found(news(name)).join()).toContain(wrong);
      expect(found(news(name, { slug: 'une' }))).toEqual([]);
      expect(found(page(name, '/ici/'))).toEqual([]);
    },
  );

  it.each([
    ['its own', ['/actualites/une/'], 'est celle qu’a maintenant la page ; retirez-la'],
    ['the page of another', ['/ici/'], 'est celle de « ici » (content/pages/ici.md) ; retirez-la'],
    ['one given twice', ['/a/', '/a/'], 'est écrite deux fois ; gardez-en une'],
    ['one given twice, encoded', ['/été', '/%C3%A9t%C3%A9/'], 'est écrite deux fois'],
    ['its own, in other letters', ['/Actualites/Une'], 'est celle qu’a maintenant la page'],
    [
      'a page of the site',
      ['/agenda'],
      'l’adresse /agenda est celle d’une page ou d’un fichier du site ; retirez-la',
    ],
    [
      'a page that stands, whatever follows: its rule would never apply',
      ['/ici/?page=2'],
      'l’adresse /ici/?page=2 est celle de « ici »',
    ],
  ])('refuses for a former address %s', (_case, previousUrls, words) => {
    const problems = found(news('une', { previousUrls }), page('ici', '/ici/'));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(
      'content/news/une.md previousUrls : « Anciennes adresses » : l’adresse',
    );
    expect(problems[0]).toContain(words);
  });

  it('tells apart the pages of a former site by what followed their address', () => {
    const one = news('une', { previousUrls: ['/spip.php?article=1', '/spip.php'] });
    expect(found(one, news('deux', { previousUrls: ['/spip.php?article=2'] }))).toEqual([]);
    const [told] = found(one, news('deux', { previousUrls: ['/SPIP.php?article=1'] }));
    expect(told).toContain('l’adresse /SPIP.php?article=1 mène à « une »');
  });

  it('gives a former address to the first that asks', () => {
    const previousUrls = ['/avant/'];
    expect(found(news('une', { previousUrls }), news('deux', { previousUrls }))).toEqual([
      'content/news/deux.md previousUrls : « Anciennes adresses » : l’adresse /avant/ mène à « une » (content/news/une.md), qui la portait autrefois ; retirez-la de la liste',
    ]);
  });
});
