import { describe, expect, test } from 'vitest';
import { card, type CardEntry } from './card';
import { fitTitle, PLAIN_TEXT, type TextSpot } from './card-text';
import { REAL_PLACES } from '../core/real-places';
import { readDrawing } from '../core/read-drawing';
import { ENTRY_MARKS } from '../core/types';

/** 180 characters, and worse: wide letters, one long word. */
const TITLES = [
  'Sandbox 212',
  'L’e-L@b ouvre à Coulommiers',
  'La Caisse des Dépôts, l’ENS Cachan et le cabinet PMP publient une étude sur les télécentres\u00a0: 22\u00a0% de production supplémentaire, une demi-journée de transport évitée par semaine, o',
  'M'.repeat(180),
  'MAIRIE WWW '.repeat(17).trim(),
  `${'a'.repeat(90)} ${'b'.repeat(89)}`,
];
/** Left end of the title, and of nothing else. */
const TITLE_X = 62;
const entry: CardEntry = { id: 'fiche', mark: 'news', word: 'Actualité', title: '' };

/** The words of a card, as they were asked to be drawn. */
function written(title: string): (TextSpot & { readonly text: string })[] {
  const words: (TextSpot & { readonly text: string })[] = [];
  card(
    REAL_PLACES,
    { ...entry, date: '20 mars 2017', title },
    {
      measure: PLAIN_TEXT.measure,
      draw: (text, spot) => {
        words.push({ ...spot, text });
        return '';
      },
    },
  );
  return words;
}

describe.each(TITLES)('the card of « %s »', (title) => {
  const words = written(title);
  const lines = words.filter(({ x }) => x === TITLE_X);

  test('holds its title in four lines above the sign', () => {
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.length).toBeLessThanOrEqual(4);
    for (const { y, size } of lines) expect(y + size * 0.25).toBeLessThan(520);
  });

  test('writes nothing under the picture', () => {
    const svg = card(REAL_PLACES, { ...entry, title });
    const [, left] = /<path d="M(\d+) 0H1200V630/.exec(svg) ?? [];
    const edge = Number(left) - 120;
    for (const { text, x, size } of words) {
      expect(x + PLAIN_TEXT.measure(text, size)).toBeLessThan(edge);
    }
  });

  test('is a well-formed file with colours as values', async () => {
    const svg = card(REAL_PLACES, { ...entry, title });
    await readDrawing(svg);
    expect(svg).not.toMatch(/var\(| style=|<style/);
  });
});

test('a title of 180 ordinary characters is whole and no smaller than 28', () => {
  const title = TITLES[2] ?? '';
  expect(title).toHaveLength(180);
  const lines = written(title).filter(({ x }) => x === TITLE_X);
  expect(lines.map(({ text }) => text).join(' ')).toBe(title);
  expect(lines[0]?.size).toBeGreaterThanOrEqual(28);
});

test('what cannot be written in four lines ends with an ellipsis', () => {
  const { lines } = fitTitle(
    'W'.repeat(400),
    { width: 500, height: 376, leading: 1.06 },
    PLAIN_TEXT.measure,
  );
  expect(lines).toHaveLength(4);
  expect(lines[3]).toMatch(/W…$/);
});

test('a long line above the title shrinks rather than run under the picture', () => {
  const svg = card(REAL_PLACES, { ...entry, title: 'Titre', word: 'Groupe de travail '.repeat(4) });
  const [, size] = /font-size="([\d.]+)"/.exec(svg) ?? [];
  expect(Number(size)).toBeLessThan(24);
});

test('each kind has its card, always the same, its words escaped', async () => {
  for (const mark of ENTRY_MARKS) {
    const one = { ...entry, mark, title: '<b>R&D</b> "77"' };
    const svg = card(REAL_PLACES, one);
    await readDrawing(svg);
    expect(svg).not.toContain('<b>');
    expect(card(REAL_PLACES.toReversed(), one)).toBe(svg);
  }
});
