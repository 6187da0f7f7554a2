import { describe, expect, it } from 'vitest';
import { addressParts, partCount, partsAsked } from './address-parts';
import { nearest, type Address } from './nearest';

/** Ten thousand addresses: two common words, and one that no other has. */
const PAGES: readonly Address[] = Array.from({ length: 10_000 }, (_, rank) => {
  const own = rank
    .toString(26)
    .padStart(4, '0')
    .replaceAll(/\d/gu, (digit) => 'zyxwvutsrq'[Number(digit)] ?? '');
  return { url: `/actualites/telecentre-${own}${own}/`, title: `Télécentre ${own}` };
});

/** What the reader of a missing page is offered. */
function offered(missing: string, pages: readonly Address[]): readonly string[] {
  const parts = addressParts(pages);
  const read = partsAsked(missing, parts.length).flatMap((part) => parts[part] ?? []);
  return nearest(missing, [...new Set(read)], 1).map(({ url }) => url);
}

describe('the addresses of a site', () => {
  it('are in one part while they are few', () => {
    expect(addressParts(PAGES.slice(0, 260))).toEqual([PAGES.slice(0, 260)]);
  });

  it('are in as many parts as announced, each short, at ten thousand', () => {
    const parts = addressParts(PAGES);
    expect(parts).toHaveLength(partCount(PAGES.length));
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThan(1000);
  });

  it.each([0, 4999, 9999])(
    'are found by the one word that tells them from others: the page %i',
    (rank) => {
      const { url } = PAGES[rank] ?? { url: '' };
      const word = url.replace(/^.*-(.*)\/$/u, '$1');
      expect(offered(`/news/${word}.html`, PAGES)).toEqual([url]);
      expect(offered(`/news/${word.toUpperCase()}x`, PAGES)).toEqual([url]);
    },
  );

  it.each([0, 4999, 9999])('lead to the page that had this very address: the page %i', (rank) => {
    const pages = PAGES.map((page, id) => ({
      ...page,
      former: [`/spip.php?article${String(id)}`],
    }));
    const missing = `/SPIP.php?article${String(rank)}`;
    const parts = addressParts(pages);
    const read = partsAsked(missing, parts.length).flatMap((part) => parts[part] ?? []);
    expect(read).toContainEqual(pages[rank]);
  });

  it('offer something to whoever asks for common words alone', () => {
    expect(offered('/telecentres', PAGES)).toHaveLength(1);
  });
});
