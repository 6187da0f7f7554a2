import { describe, expect, test } from 'vitest';
import { guidOf, itemMarkup, lastChange, newestFirst, readerHtml } from './feed';

const entry = { kind: 'news', id: 'ag-fondatrice', published: '2012-05-14', creator: 'IT77 & Cie' };

test('the identifier does not depend on the address', () => {
  expect(guidOf(entry)).toBe('tag:it77.fr,2012:news/ag-fondatrice');
});

test('an item carries the Paris offset and escapes its author', () => {
  const markup = itemMarkup(entry);
  expect(markup).toContain('<pubDate>Mon, 14 May 2012 00:00:00 +0200</pubDate>');
  expect(markup).toContain('<dc:creator>IT77 &amp; Cie</dc:creator>');
});

test('items come by their publication, those of one day by the day they tell of', () => {
  const items = [
    { ...entry, id: 'b', published: '2026-11-24', told: '2012-05-14' },
    { ...entry, id: 'undated', published: '2026-11-24' },
    { ...entry, id: 'a', published: '2026-11-24', told: '2012-05-14' },
    { ...entry, id: 'late', published: '2026-11-24', told: '2022-01-01' },
    { ...entry, id: 'new', published: '2026-11-25T09:00', told: '2007-01-01' },
  ];
  expect(items.toSorted(newestFirst).map(({ id }) => id)).toEqual([
    'new',
    'late',
    'a',
    'b',
    'undated',
  ]);
});

describe('lastChange', () => {
  test('is the newest publication or update', () => {
    const updated = { ...entry, updated: '2021-10-19' };
    expect(lastChange([entry, updated, { ...entry, published: '2017-03-20T09:00' }])).toBe(
      '2021-10-19',
    );
  });
  test('is unknown for an empty feed', () => {
    expect(lastChange([])).toBeUndefined();
  });
});

test('HTML for readers has one file an image and never closes CDATA', () => {
  const html =
    '<picture><source type="image/avif" srcset="a.avif 2x"><img src="a.jpg" loading="lazy" alt="x"></picture><code>]]></code>';
  expect(readerHtml(html)).toBe('<img src="a.jpg" alt="x"><code>]]&gt;</code>');
});
