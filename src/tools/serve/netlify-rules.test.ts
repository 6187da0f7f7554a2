import { describe, expect, it } from 'vitest';
import { headersFor, matches, parseHeaders, parseRedirects, ruleFor } from './netlify-rules';

describe('matches', () => {
  it.each([
    ['/*', '/', true],
    ['/*', '/a/b', true],
    ['/', '/', true],
    ['/', '/a/', false],
    ['/admin/*', '/admin', true],
    ['/admin/*', '/admin/', true],
    ['/admin/*', '/admin/x/y.js', true],
    ['/admin/*', '/administration/', false],
    ['/agenda/', '/agenda', true],
    ['/agenda/', '/agenda/x/', false],
    ['/rss.xml', '/rss.xml', true],
  ])('%s against %s is %s', (rule, address, expected) => {
    expect(matches(rule, address)).toBe(expected);
  });
});

const SOURCE = `# Comment
/*
  X-Content-Type-Options: nosniff

/admin/*
  # Only here
  X-Robots-Tag: noindex
  Content-Security-Policy: img-src data: blob:
`;

describe('parseHeaders', () => {
  it('reads rules, keeps colons of a value and skips comments', () => {
    expect(parseHeaders(SOURCE)).toEqual([
      { path: '/*', headers: [['x-content-type-options', 'nosniff']] },
      {
        path: '/admin/*',
        headers: [
          ['x-robots-tag', 'noindex'],
          ['content-security-policy', 'img-src data: blob:'],
        ],
      },
    ]);
  });
});

describe('headersFor', () => {
  it('gathers the headers of every rule that matches', () => {
    const found = headersFor(parseHeaders(SOURCE), '/admin/');
    expect([...found.keys()]).toEqual([
      'x-content-type-options',
      'x-robots-tag',
      'content-security-policy',
    ]);
  });

  it('lets a clash show', () => {
    const rules = parseHeaders('/*\n  A: 1\n/x/\n  A: 2\n');
    expect(headersFor(rules, '/x/').get('a')).toBe('1, 2');
  });
});

describe('parseRedirects', () => {
  it('reads one rule a line, permanent unless told otherwise', () => {
    expect(parseRedirects('/a/ /b/ 302\n\n# c\n/c/ /d/\n/e/ /f/ 410!\n')).toEqual([
      { from: '/a/', parameters: [], to: '/b/', status: 302, isForced: false },
      { from: '/c/', parameters: [], to: '/d/', status: 301, isForced: false },
      { from: '/e/', parameters: [], to: '/f/', status: 410, isForced: true },
    ]);
  });

  it('reads what the query must hold, and a path as it is read', () => {
    expect(parseRedirects('/%C3%A9t%C3%A9.php id=12 lang=fr /d/ 301\n/seul/ id=1\n')).toEqual([
      {
        from: '/été.php',
        parameters: ['id=12', 'lang=fr'],
        to: '/d/',
        status: 301,
        isForced: false,
      },
    ]);
  });
});

describe('ruleFor', () => {
  const rules = parseRedirects(
    [
      '/spip.php article=12 lang=fr /douze/ 301',
      '/spip.php article=12 /onze/ 301',
      '/bare.php article12= /bare/ 301',
      '/Presse/2012/cp.html /cp/ 301',
      '/actualit%C3%A9s/un%20texte/ /texte/ 301',
    ].join('\n'),
  );
  const toOf = (address: string): string | undefined =>
    ruleFor(rules, new URL(`http://localhost${address}`))?.to;

  it.each([
    ['/spip.php?article=12', '/onze/'],
    ['/spip.php?page=1&article=12', '/onze/'],
    ['/spip.php?lang=fr&article=12', '/douze/'],
    ['/Presse/2012/cp.html', '/cp/'],
    ['/Presse/2012/cp.html?source=lettre', '/cp/'],
    ['/actualit%C3%A9s/un%20texte/', '/texte/'],
    ['/actualités/un texte', '/texte/'],
  ])('%s leads to %s', (address, to) => {
    expect(toOf(address)).toBe(to);
  });

  it.each([
    '/spip.php',
    '/spip.php?article=1',
    '/spip.php?article=123',
    '/bare.php?article12',
    '/presse/2012/cp.html',
    '/%E9t%E9/',
  ])('%s leads nowhere', (address) => {
    expect(toOf(address)).toBeUndefined();
  });
});
