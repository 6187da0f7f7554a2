import { afterAll, describe, expect, it } from 'vitest';
import { hasBareParameter } from '~/lib/address-key';
import { parseRedirects, ruleFor } from '~/tools/serve/netlify-rules';
import { crossProblems } from './check/cross-check';
import { storedEntry } from './check/entry-fixture';
import { MOST_REDIRECTS } from './check/redirect-count';
import { loadContent } from './read/load-content';
import { goneRules, redirectRules, withdrawnAddresses } from './redirects';
import { newsItem, temporaryContent } from './read/temporary-content';

const content = temporaryContent({
  'news/a.md': newsItem({ id: 'aaa', previousUrls: ['/ancienne/', '/plus-ancienne/'] }),
  'news/b.md': newsItem({ id: 'bbb', previousUrls: ['/secrete/'], draft: true }),
  'news/d.md': newsItem({ id: 'ddd', previousUrls: ['/future/'], publishAt: '2026-12-01T09:00' }),
  'news/c.md': newsItem({ id: 'ccc' }),
  'news/e.md': newsItem({
    id: 'eee',
    previousUrls: ['/retiree/'],
    retired: { date: '2026-11-23', reason: 'Erreur.' },
  }),
  'news/f.md': newsItem({
    id: 'fff',
    draft: true,
    retired: { date: '2026-11-23', reason: 'Erreur.' },
  }),
});
const NOW = new Date('2026-11-24T12:00:00Z');
afterAll(content.remove);

describe('redirectRules', () => {
  it('leads from each former address to the page, and says nothing of what is not public', () => {
    expect(redirectRules(loadContent(content.root).entries, NOW)).toBe(
      '/ancienne/ /actualites/a/ 301\n/plus-ancienne/ /actualites/a/ 301\n/retiree/ /actualites/e/ 301\n',
    );
  });
});

/** Addresses of former sites, and the rules that lead from them. */
const OF_LONG_AGO = {
  '/2012/05/cp.html': '/2012/05/cp.html',
  '/spip.php?article=12': '/spip.php article=12',
  '/spip.php?article=12&lang=fr': '/spip.php article=12 lang=fr',
  '/spip.php?article12': '/spip.php article12=',
  '/Presse/Communiqué 3.PDF': '/Presse/Communiqu%C3%A9%203.PDF',
  '/actualit%C3%A9s/l%20an%202012/': '/actualit%C3%A9s/l%20an%202012/',
};

describe('an address of a former site', () => {
  const moved = storedEntry('news', 'a', { previousUrls: Object.keys(OF_LONG_AGO) });

  it('is taken by the check of the content', () => {
    const copy = temporaryContent({
      'news/a.md': newsItem({ previousUrls: Object.keys(OF_LONG_AGO) }),
    });
    const { problems } = loadContent(copy.root);
    copy.remove();
    expect(problems).toEqual([]);
  });

  it('is written as the host reads it, those that ask for most first', () => {
    const rules = Object.values(OF_LONG_AGO).map((from) => `${from} /actualites/a/ 301`);
    const lines = redirectRules([moved], NOW).trim().split('\n');
    expect(lines.toSorted()).toEqual(rules.toSorted());
    const asked = lines.map((line) => line.split(' ').length);
    expect(asked).toEqual(asked.toSorted((one, other) => other - one));
  });

  it('leads to its page by the server of this repository, but for a parameter without a value', () => {
    const rules = parseRedirects(redirectRules([moved], NOW));
    const leads = Object.keys(OF_LONG_AGO).map((address) => {
      const found = ruleFor(rules, new URL(encodeURI(decodeURI(address)), 'http://localhost'));
      return [address, found?.to];
    });
    expect(Object.fromEntries(leads)).toEqual(
      Object.fromEntries(
        Object.keys(OF_LONG_AGO).map((address) => [
          address,
          hasBareParameter(address) ? undefined : '/actualites/a/',
        ]),
      ),
    );
  });

  it('is one of thousands, on one entry or many', () => {
    const many = Array.from(
      { length: MOST_REDIRECTS },
      (_, at) => `/spip.php?article=${String(at)}`,
    );
    const heir = storedEntry('news', 'a', { previousUrls: many });
    const around = { hasMedia: () => true, routes: ['/'] };
    expect(crossProblems([heir], around)).toEqual([]);
    expect(redirectRules([heir], NOW).trim().split('\n')).toHaveLength(MOST_REDIRECTS);
    const other = storedEntry('news', 'b', { previousUrls: ['/une-de-trop/'] });
    const told = crossProblems([other, heir], around).map(
      ({ path, message }) => `${path} ${message}`,
    );
    expect(told).toEqual([
      expect.stringMatching(/^content\/news\/a\.md .* en ont 10\s000, .* que 9\s999/u),
    ]);
  });
});

describe('goneRules', () => {
  it('sends the notice of a withdrawn page as « 410 Gone », before the file at its address', () => {
    const withdrawn = withdrawnAddresses(loadContent(content.root).entries, NOW);
    expect(withdrawn).toEqual(['/actualites/e/']);
    expect(goneRules(withdrawn)).toBe('/actualites/e/ /retirees/actualites/e/ 410!\n');
  });
});
