import type { PageWeight } from './page-weight';

/**
 * Bounds of the twentieths of the web's pages, from the Collectif Conception numérique responsable:
 * https://github.com/cnumr/ecoindex_python/blob/main/ecoindex/data/quantiles.py
 */
const ELEMENTS = [
  0, 47, 75, 159, 233, 298, 358, 417, 476, 537, 603, 674, 753, 843, 949, 1076, 1237, 1459, 1801,
  2479, 594_601,
];
const REQUESTS = [
  0, 2, 15, 25, 34, 42, 49, 56, 63, 70, 78, 86, 95, 105, 117, 130, 147, 170, 205, 281, 3920,
];
const KILOBYTES = [
  0, 1.37, 144.7, 319.53, 479.46, 631.97, 783.38, 937.91, 1098.62, 1265.47, 1448.32, 1648.27,
  1876.08, 2142.06, 2465.37, 2866.31, 3401.59, 4155.73, 5400.08, 8037.54, 223_212.26,
];

/** How many twentieths of the web's pages have less, from 0 to 20. */
function rank(bounds: readonly number[], value: number): number {
  const next = bounds.findIndex((bound) => value < bound);
  const [from, to] = [bounds[next - 1], bounds[next]];
  if (from === undefined || to === undefined) return bounds.length - 1;
  return next - 1 + (value - from) / (to - from);
}

/** EcoIndex of a page, out of 100: elements count for a half, requests a third, bytes a sixth. */
export function ecoIndex({
  elements,
  requests,
  bytes,
}: Pick<PageWeight, 'elements' | 'requests' | 'bytes'>): number {
  const sum = 3 * rank(ELEMENTS, elements) + 2 * rank(REQUESTS, requests);
  return 100 - (5 * (sum + rank(KILOBYTES, bytes / 1000))) / 6;
}
