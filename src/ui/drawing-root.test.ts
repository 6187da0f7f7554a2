import { describe, expect, it } from 'vitest';
import { entryMark, logo, nodeMark } from '~/motif';
import { drawingRoot } from './drawing-root';

describe('the root of a drawing', () => {
  it.each([
    ['the mark of a kind', entryMark('news')],
    ['the node of a place', nodeMark('closed')],
    ['the logo', logo()],
  ])('gives back %s, attribute by attribute', (_, svg) => {
    const { attributes, inner } = drawingRoot(svg);
    const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
    expect(`<svg${written.join('')}>${inner}</svg>`).toBe(svg);
    expect(attributes).toHaveProperty('viewBox');
  });

  it.each(['', '<p>texte</p>', '<svg viewBox="0 0 1 1"><path/>', 'avant <svg></svg>'])(
    'refuses what is not one drawing: « %s »',
    (markup) => {
      expect(() => drawingRoot(markup)).toThrow('Not a drawing');
    },
  );
});
