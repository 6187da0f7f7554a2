/** A place is told with its last evidence wherever it is named with its state. */
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { now } from '~/clock';
import { loadContent } from '~/content/read/load-content';
import { placeState, placeStatus } from '~/kinds/spaces/place-state';
import { capitalised } from '~/lib/capitalised';
import { todayInParis } from '~/lib/dates';
import { typeset } from '~/lib/typography';
import { COMMUNES } from '~/places/communes';
import { communePages, exists, pages, read } from './site';

const today = todayInParis(now());
const places = loadContent(process.cwd()).entries.flatMap((entry) =>
  entry.kind === 'spaces' && exists(entry.url) ? [entry] : [],
);
const plain = (text: string): string => typeset(text.replace(/\s+/gu, ' ').trim());

describe('the state of a place', () => {
  it.each(places)('is that of its last evidence, everywhere: $url', ({ url, data }) => {
    const state = plain(placeState(data, today));
    const sheet = load(read(url));
    expect(plain(sheet('.facts dd').first().text())).toBe(state);
    expect(capitalised(plain(sheet('.kicker').first().text()).split(' · ').at(-1) ?? '')).toBe(
      state,
    );
    const row = load(read('/espaces/tableau/'))(`tr:has(a[href="${url}"]) td`).first();
    expect(plain(row.text())).toBe(state);
    const line = load(read('/espaces/'))(`.place:has(a[href="${url}"])`);
    expect(capitalised(plain(line.text())).toLowerCase()).toContain(state.toLowerCase());
  });

  it('is never « Ouvert » alone on a card', () => {
    const cards = pages.flatMap(({ url, $ }) =>
      $('.card, .line')
        .toArray()
        .filter((node) => $(node).find('a[href^="/espaces/"]').length > 0)
        .map((node) => `${url} ${$(node).text()}`),
    );
    expect(cards.length).toBeGreaterThan(0);
    expect(cards.filter((card) => /· Ouvert(?!, vérifié)/u.test(card))).toEqual([]);
  });

  it('is one of the choices of the list, which hold every place', () => {
    const $ = load(read('/espaces/'));
    const offered = $('.place-filters [name="etat"]')
      .toArray()
      .map((box) => $(box).attr('value'));
    const told = places.map(({ data }) => placeStatus(data, today));
    expect(new Set(offered)).toEqual(new Set(told));
    expect($('.place').length).toBe(places.length);
  });

  it.each(places)(
    'is told on the card of its station, when it is on the plan: $url',
    ({ url, data }) => {
      const $ = load(read('/espaces/'));
      const card = $(`.station-place:has(a[href="${url}"])`);
      const isPlaced = data.latitude !== undefined && data.inSeineEtMarne;
      expect(card.length).toBe(isPlaced ? 1 : 0);
      if (isPlaced)
        expect(plain(card.text()).toLowerCase()).toContain(
          plain(placeState(data, today)).toLowerCase(),
        );
    },
  );
});

it('each station of both plans leads to a card', () => {
  const $ = load(read('/espaces/'));
  const cards = $('.station')
    .toArray()
    .map((card) => `/espaces/#${$(card).attr('id') ?? ''}`);
  for (const variant of ['wide', 'tall']) {
    const links = $(`.network--${variant} a`)
      .toArray()
      .map((link) => $(link).attr('href'));
    expect([...links].sort()).toEqual([...cards].sort());
  }
});

/** « environ 12 km », « moins de 1 km » */
const kilometres = (text: string): number => Number(/\d+/u.exec(text)?.[0]);

describe('the page of a commune', () => {
  const near = communePages.map((url) => ({ url, html: read(url) }));
  const distances = (html: string): readonly number[] =>
    Array.from(html.matchAll(/place-distance">([^<]+)</gu), ([, text = '']) => kilometres(text));

  it('is there for each of the 507 communes', () => {
    expect(near).toHaveLength(COMMUNES.length);
  });

  it('says how far the nearest places are, from the nearest to the farthest', () => {
    const disordered = near.filter(({ html }) => {
      const far = distances(html);
      return far.length === 0 || far.some((km, rank) => km < (far[rank - 1] ?? 0));
    });
    expect(disordered.map(({ url }) => url)).toEqual([]);
  });

  it('is told to search engines when a place is within 15 km, and only then', () => {
    const nearest = (isListed: boolean): readonly number[] =>
      near
        .filter(({ html }) => !html.includes('<meta name="robots"') === isListed)
        .map(({ html }) => distances(html)[0] ?? Infinity);
    expect(Math.max(...nearest(true))).toBe(15);
    expect(Math.min(...nearest(false))).toBeGreaterThanOrEqual(15);
  });

  it.each([
    ['/espaces/pres-de/trilport/', 'dans la commune'],
    ['/espaces/pres-de/souppes-sur-loing/', 'aucun lieu ouvert à moins de 20 km'],
  ])('answers first: %s', (url, words) => {
    expect(plain(load(read(url))('.lede').text())).toContain(plain(words));
  });
});

it('a neighbour is not counted among the places of the department', () => {
  const $ = load(read('/espaces/'));
  const counted = places.filter(({ data }) => data.inSeineEtMarne).length;
  expect(counted).toBeLessThan(places.length);
  expect($('.lede').text()).toMatch(new RegExp(`^\\s*${String(counted)} lieux`, 'u'));
  expect($('#lieux').text()).toContain('1 hors du département');
});
