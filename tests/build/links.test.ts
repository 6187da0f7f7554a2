import { describe, expect, test } from 'vitest';
import { NEAR } from '~/lib/paths';
import { communePages, exists, pages } from './site';

interface Link {
  readonly from: string;
  readonly to: string;
  readonly anchor: string;
}

const links: readonly Link[] = pages.flatMap(({ url, $ }) =>
  $('[href], [src]')
    .toArray()
    .map((node) => $(node).attr('href') ?? $(node).attr('src') ?? '')
    .filter((address) => !/^(?:[a-z]+:|\/\/)/iu.test(address))
    .map((address) => {
      const { pathname, hash } = new URL(address, `https://www.it77.fr${url}`);
      return { from: url, to: pathname, anchor: hash.slice(1) };
    }),
);

describe('internal links', () => {
  test('lead to a page or a file of the site', () => {
    const dead = links.filter(({ to }) => !to.startsWith('/admin/') && !exists(to));
    expect([...new Set(dead.map(({ from, to }) => `${from} → ${to}`))]).toEqual([]);
  });

  test('lead to an anchor that is there', () => {
    const byUrl = new Map(pages.map((page) => [page.url, page]));
    const lost = links.filter(({ to, anchor }) => {
      const found = byUrl.get(to)?.$(`[id="${anchor}"]`).length;
      return anchor !== '' && found === 0;
    });
    expect(lost.map(({ from, to, anchor }) => `${from} → ${to}#${anchor}`)).toEqual([]);
  });

  test('reach every page from the home page', () => {
    const from = Map.groupBy(links, ({ from: page }) => page);
    const reached = new Set(['/']);
    for (const url of reached) for (const { to } of from.get(url) ?? []) reached.add(to);
    const apart = ['/404.html', '/contact/merci/'];
    const lost = pages
      .map(({ url }) => url)
      .filter((url) => !reached.has(url) && !apart.includes(url) && !communePages.includes(url));
    expect(lost).toEqual([]);
    const initials = pages.filter(({ url }) => url.startsWith(`${NEAR}lettre/`));
    const listed = new Set(
      initials.flatMap(({ url }) => (from.get(url) ?? []).map(({ to }) => to)),
    );
    expect(communePages.filter((url) => !listed.has(url))).toEqual([]);
  });

  test('go out to the web only, to role addresses, to our calendars and to the position of a place', () => {
    const schemes = pages.flatMap(({ url, $ }) =>
      $('a[href]')
        .toArray()
        .map((node) => $(node).attr('href') ?? '')
        .filter((address) => /^[a-z]+:/iu.test(address))
        .filter(
          (address) =>
            !/^https?:|^mailto:(?:contact|presse)@it77\.fr$|^geo:[\d.]+,[\d.]+$|^webcal:\/\/www\.it77\.fr\/agenda[^?#]*\.ics$/u.test(
              address,
            ),
        )
        .map((address) => `${url} → ${address}`),
    );
    expect(schemes).toEqual([]);
  });
});
