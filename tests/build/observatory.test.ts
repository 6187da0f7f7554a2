/** The headers of the built site, scored as Mozilla’s HTTP Observatory scores them. */
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { headersFor, parseHeaders } from '~/tools/serve/netlify-rules';
import { observatoryScore } from './observatory-rules';
import { allPages, pages, read, type Page } from './site';

const rules = parseHeaders(read('/_headers'));
const scoreOf = ({ url, $ }: Page): ReturnType<typeof observatoryScore> =>
  observatoryScore({ headers: headersFor(rules, url), $ });
const pageAt = (address: string): Page => {
  const page = allPages.find(({ url }) => url === address);
  if (page === undefined) throw new Error(`${address} n’est pas dans le site.`);
  return page;
};

const ASKED = 130;

describe('the score of Mozilla’s observatory', () => {
  it(`is at least ${String(ASKED)} for every page that readers open, the search too`, () => {
    expect(pages.map(({ url }) => url)).toContain('/recherche/');
    const poor = pages.filter((page) => scoreOf(page).score < ASKED);
    expect(poor.map(({ url }) => url)).toEqual([]);
  });

  it('is, for a page, of these points', () => {
    expect(scoreOf(pageAt('/'))).toEqual({
      score: 130,
      verdicts: {
        'csp-implemented-with-no-unsafe-default-src-none': 10,
        'referrer-policy-private': 5,
        'hsts-implemented-max-age-at-least-six-months': 0,
        'sri-not-implemented-but-all-scripts-loaded-from-secure-origin': 0,
        'x-content-type-options-nosniff': 0,
        'x-frame-options-implemented-via-csp': 5,
        'cross-origin-resource-policy-implemented-with-same-origin': 10,
        'cross-origin-resource-sharing-without-credentials': 0,
      },
    });
  });

  it('is ten less for the editors’ tool, which writes styles of its own', () => {
    const { score, verdicts } = scoreOf(pageAt('/admin/'));
    expect(score).toBe(ASKED - 10);
    expect(verdicts).toHaveProperty('csp-implemented-with-unsafe-inline-in-style-src-only', 0);
    const others = allPages.filter(({ url }) => /^\/admin\/.+/u.test(url));
    expect(others.length).toBeGreaterThan(0);
    for (const page of others) expect(scoreOf(page).score, page.url).toBeGreaterThanOrEqual(ASKED);
  });

  const GOOD = {
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
    'strict-transport-security': 'max-age=63072000',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
  };
  it.each<readonly [string, Readonly<Record<string, string>>, string, number]>([
    ['as it should be', {}, '', 130],
    ['without a policy', { 'content-security-policy': '' }, '', 55],
    [
      'that runs scripts written in it',
      { 'content-security-policy': "script-src 'unsafe-inline'" },
      '',
      60,
    ],
    [
      'that lets scripts be compiled',
      { 'content-security-policy': "default-src 'self' 'unsafe-eval'; frame-ancestors 'none'" },
      '',
      110,
    ],
    ['that tells where its readers come from', { 'referrer-policy': 'unsafe-url' }, '', 120],
    ['without HTTPS for long', { 'strict-transport-security': 'max-age=60' }, '', 120],
    ['with a script from elsewhere', {}, '<script src="//exemple.fr/a.js"></script>', 50],
    ['with scripts sealed', {}, '<script src="/a.js" integrity="sha256-a"></script>', 135],
    ['whose types are guessed', { 'x-content-type-options': '' }, '', 125],
  ])('of a page %s', (_what, change, html, score) => {
    const headers = new Map(Object.entries({ ...GOOD, ...change }));
    expect(observatoryScore({ headers, $: load(html) }).score).toBe(score);
  });
});
