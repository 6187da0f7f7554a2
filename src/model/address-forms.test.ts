import { describe, expect, it } from 'vitest';
import { formerPath, httpUrl, SITE_LINK, sitePath } from './address-forms';

const ASTRAY = [
  '//ailleurs.fr/',
  '/../',
  '/./',
  '/a/../b/',
  '/.netlify/identity/',
  '/a\\b/',
  '\\\\ailleurs.fr/',
  '/%2e%2e/',
  '/a b/',
  '/été/',
  '/Agenda/',
  '/agenda/index.html/',
  'agenda/',
  'https://www.it77.fr/agenda/',
  '',
];

describe('the address of a page', () => {
  const form = new RegExp(sitePath.source, 'u');
  it.each([...ASTRAY, '/agenda', '/agenda/?a=1', '/agenda/#bal', '/rss.xml/', '/v1.2/'])(
    'is not %j',
    (address) => {
      expect(form.test(address)).toBe(false);
    },
  );

  it.each(['/', '/agenda/', '/a/b-c_d/'])('may be %j', (address) => {
    expect(form.test(address)).toBe(true);
  });
});

describe('the former address of a page', () => {
  const form = new RegExp(formerPath.source, 'u');
  const REAL = ['/a b/', '/été/', '/Agenda/'];
  it.each([
    ...ASTRAY.filter((address) => !REAL.includes(address)),
    '/agenda/#bal',
    '/agenda/*',
    '/agenda/:jour/',
    '/a?b=:c',
    '/a?b=é',
    '/a?b=c?d',
    '/a?b=c d',
    '/a?',
    '/%E9t%E9/',
    '/%ED%A0%80/',
    '/a%2Fb/',
    '/a%3Fb/',
    '/100%/',
    '/a//b/',
    '/.htaccess',
    '/index.html',
    '/index.html?a=b',
  ])('is not %j', (address) => {
    expect(form.test(address)).toBe(false);
  });

  it.each([
    ...REAL,
    '/',
    '/agenda',
    '/agenda/',
    '/agenda/?a=1',
    '/index.php/ancien/',
    '/v1.2/',
    '/2012/05/cp.html',
    '/spip.php?article12',
    '/spip.php?article=12&lang=fr',
    '/actualit%C3%A9s/l%20an/',
    '/Documents/CP n°3 (2012), l’annonce.PDF',
  ])('may be %j', (address) => {
    expect(form.test(address)).toBe(true);
  });
});

describe('a link of a text to the site', () => {
  it.each([...ASTRAY, '/agenda/?a=\\b'])('is not %j', (address) => {
    expect(SITE_LINK.test(address)).toBe(false);
  });

  it.each(['/', '/agenda/', '/agenda', '/rss.xml', '/agenda/#bal', '/recherche/?q=gare'])(
    'may be %j',
    (address) => {
      expect(SITE_LINK.test(address)).toBe(true);
    },
  );
});

describe('an address of the web', () => {
  const form = new RegExp(httpUrl.source, 'u');
  it.each(['//ailleurs.fr/', 'ailleurs.fr', 'https:\\\\a.fr', 'https://a.fr\\b', 'https://a b.fr'])(
    'is not %j',
    (address) => {
      expect(form.test(address)).toBe(false);
    },
  );

  it.each(['https://a.fr', 'http://a.fr/b?c=d#e'])('may be %j', (address) => {
    expect(form.test(address)).toBe(true);
  });
});
