import { describe, expect, test } from 'vitest';
import { outlines } from './typesetter';

const width = (text: string): number => outlines.measure(text, 100);
const draw = (text: string): string => outlines.draw(text, { x: 0, y: 0, size: 100, fill: '#000' });

describe('outlines', () => {
  test('a line is as wide as its letters, and twice as wide at twice the size', () => {
    expect(width('Télécentres')).toBeGreaterThan(width('Télé'));
    expect(outlines.measure('Télé', 200)).toBeCloseTo(2 * width('Télé'));
  });

  test('a line is drawn as paths, whatever fonts the machine has', () => {
    expect(draw('Été')).toMatch(/^<path d="M[^"]+" fill="#000"\/>$/u);
  });

  test('a name from elsewhere keeps its letters, from the other file', () => {
    expect(width('Muñoz')).toBeCloseTo(width('Mu') + width('ñ') + width('oz'));
    expect(draw('Muñoz')).not.toBe(draw('Munoz'));
    expect(draw('ñ').length).toBeGreaterThan(draw('n').length);
  });

  test.each([
    ['a thin space is drawn as an ordinary one', 'Où\u202F?', 'Où\u00A0?'],
    ['a ligature that the file lacks is drawn by its letters', '\uFB03', 'ffi'],
    ['a character without any form is left out', 'a→b', 'ab'],
  ])('%s', (_, text, drawn) => {
    expect(draw(text)).toBe(draw(drawn));
  });
});
