import { describe, expect, it } from 'vitest';
import { headersFor, matches, parseHeaders, parseRedirects } from './netlify-rules';

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
      { from: '/a/', to: '/b/', status: 302, isForced: false },
      { from: '/c/', to: '/d/', status: 301, isForced: false },
      { from: '/e/', to: '/f/', status: 410, isForced: true },
    ]);
  });
});
