/** The drawings of lists, as readers see them side by side. */
import { expect, it } from 'vitest';
import { read } from './site';

const DRAWING = /<svg[^>]*preserveAspectRatio[\s\S]*?<\/svg>/gu;

/** What a drawing is made of, small forms left out, each once. */
const shapesOf = (svg: string): readonly string[] => [
  ...new Set([...svg.matchAll(/ d="([^"]{60,})"/gu)].flatMap(([, d]) => d ?? [])),
];

it.each(['/actualites/', '/ressources/'])('the drawings of %s never repeat a bend', (url) => {
  const main = /<main[\s\S]*<\/main>/u.exec(read(url))?.[0] ?? '';
  const drawings = [...main.matchAll(DRAWING)].map(([svg]) => shapesOf(svg));
  expect(drawings.length).toBeGreaterThan(5);
  const shapes = drawings.flat();
  expect(shapes.filter((shape, index) => shapes.indexOf(shape) !== index)).toEqual([]);
});
