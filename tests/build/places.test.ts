/** A place is told with its last evidence wherever it is named with its state. */
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { now } from '~/clock';
import { loadContent } from '~/content/read/load-content';
import { placeState, placeStatus } from '~/kinds/spaces/place-state';
import { capitalised } from '~/lib/capitalised';
import { todayInParis } from '~/lib/dates';
import { typeset } from '~/lib/typography';
import { exists, pages, read } from './site';

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

  it('gives the full disc of the plan to those verified of late only', () => {
    const open = places.filter(({ data }) => placeStatus(data, today) === 'open');
    const $ = load(read('/espaces/'));
    expect($('#etat-open').length).toBe(open.length === 0 ? 0 : 1);
  });
});

it('a neighbour is not counted among the places of the department', () => {
  const $ = load(read('/espaces/'));
  const counted = places.filter(({ data }) => data.inSeineEtMarne).length;
  expect(counted).toBeLessThan(places.length);
  expect($('.lede').text()).toMatch(new RegExp(`^\\s*${String(counted)} lieux`, 'u'));
  expect($('details:has(#hors-departement)').text()).toContain('Hubstart');
});
