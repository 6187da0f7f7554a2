import { describe, expect, test } from 'vitest';
import { storedEntry } from '~/content/check/entry-fixture';
import { changeItems } from './change-items';

const change = {
  corrections: [
    { date: '2026-11-25', text: 'Le nom était faux : <Melun>.' },
    { date: '2026-11-25', text: 'La date était fausse.' },
  ],
  updated: '2027-02-03',
  updateNote: 'Le bilan a paru.',
};
const items = changeItems(
  storedEntry('press', 'Le télécentre ouvre', { outlet: 'Le Monde', ...change }),
);

describe('a change in a page', () => {
  test('comes back as an item of its own, with an identifier that stays', () => {
    expect(items.map(({ guid }) => guid)).toEqual([
      'tag:it77.fr,2012:updates/press-le-telecentre-ouvre-2027-02-03',
      'tag:it77.fr,2012:corrections/press-le-telecentre-ouvre-2026-11-25',
      'tag:it77.fr,2012:corrections/press-le-telecentre-ouvre-2026-11-25-2',
    ]);
  });

  test('is dated by the day of the change, and says of what page it is', () => {
    const [update, correction] = items;
    expect([update?.published, update?.updated]).toEqual(['2027-02-03', '2027-02-03']);
    expect(update?.title).toBe('Mise à jour\u00a0: Le Monde, «\u00a0Le télécentre ouvre\u00a0»');
    expect(correction?.title).toMatch(/^Correction\u00a0: Le Monde/u);
    expect(new URL(correction?.url ?? '').pathname).toMatch(/^\/presse\/revue\//u);
  });

  test('tells what was false, as words and not as markup', () => {
    expect(items[1]?.html.replaceAll(/\s/gu, ' ')).toContain(
      '<p>Corrigé le 25 novembre 2026 : Le nom était faux : &lt;Melun&gt;.</p>',
    );
  });

  test('is none where nothing changed', () => {
    expect(changeItems(storedEntry('news', 'Rien'))).toEqual([]);
  });
});
