import { describe, expect, it } from 'vitest';
import {
  lostAddresses,
  oddAddresses,
  oddity,
  plainHttp,
  repeatedSources,
} from './doubtful-addresses';
import { said, sample } from './sample-content';

const withSources = (...urls: readonly string[]) =>
  sample('news', { sources: urls.map((url) => ({ label: 'Source', url })) });

describe('an address is odd', () => {
  it.each([
    ['https://issuu.com./compte/docs/x', 'Nom de site douteux, peut-être reconstitué'],
    ['https://localhost/x', 'Nom de site douteux, peut-être reconstitué'],
    ['http://192.168.1.1/x', 'Site désigné par un numéro'],
    ['https://exemple.fr:8080/', 'Identifiant ou port dans l’adresse'],
    ['https://exemple.fr/https://autre.fr', 'Deux adresses collées'],
    ['https://exemple.fr/page,', 'Ponctuation à la fin de l’adresse'],
    ['https://exa mple', 'Adresse illisible'],
    ['https://web.archive.org/web/2013/http://www.it77.fr/', undefined],
    ['https://exemple.fr/?p=93', undefined],
    ['http://exemple.fr/a_(b)', undefined],
  ])('%s: %s', (address, what) => {
    expect(oddity(address)).toBe(what);
  });
});

it('an odd address is told once, even when cited twice', () => {
  const url = 'https://issuu.com./x';
  expect(
    said(oddAddresses, sample('news', { sources: [{ label: 'S', url }] }, `[x](${url})`)),
  ).toEqual([`Nom de site douteux, peut-être reconstitué | ${url}`]);
});

describe('sources are the same page', () => {
  it.each([
    ['whatever the scheme and the last slash', ['http://a.fr/x/', 'https://www.a.fr/x'], 1],
    ['whatever the anchor', ['https://a.fr/x#page=2', 'https://a.fr/x'], 1],
    ['not when the query differs', ['https://a.fr/?p=1', 'https://a.fr/?p=2'], 0],
  ])('%s', (_name, urls, found) => {
    expect(said(repeatedSources, withSources(...urls))).toHaveLength(found);
  });
});

it('addresses in http:// make one line an entry', () => {
  expect(said(plainHttp, withSources('http://a.fr', 'http://b.fr', 'https://c.fr'))).toEqual([
    '2 adresses | http://a.fr | http://b.fr',
  ]);
});

it('an address of our former site is lost until a page takes it over', () => {
  const cites = withSources('http://www.it77.fr/ancienne/');
  expect(said(lostAddresses, cites)).toEqual([
    'Page de l’ancien site | http://www.it77.fr/ancienne/',
  ]);
  const heir = sample('pages', { previousUrls: ['/ancienne/'] });
  expect(said(lostAddresses, cites, heir)).toEqual([]);
});
