import { describe, expect, test } from 'vitest';
import { REAL_PLACES, strewnPlaces } from '../core/real-places';
import { clipSegment, distanceToBox, overlap, segments } from '../core/geometry';
import { networkPlan, compose, type PlanOptions } from './plan';
import { nodeBox } from './nodes';
import { planSheet } from './plan-sheet';
import { stationsOf } from './stations';
import { readDrawing } from '../core/read-drawing';
import type { Place } from '../core/types';

const VARIANTS = ['wide', 'tall'] as const;
const options = (variant: PlanOptions['variant']): PlanOptions => ({
  variant,
  name: 'Plan schématique du réseau',
  describedBy: 'legende',
  hrefOf: ({ id }) => `/espaces/#${id}`,
});

const many: readonly (readonly [string, readonly Place[]])[] = [
  ['the real places', REAL_PLACES],
  ['one place', REAL_PLACES.slice(0, 1)],
  ['no place', []],
  ['25 places of 25 communes', strewnPlaces(25, 25)],
  ['200 places of 60 communes', strewnPlaces(200, 60)],
];

describe.each(
  many.flatMap(([name, places]) => VARIANTS.map((variant) => ({ name, places, variant }))),
)('words of the $variant plan of $name', ({ places, variant }) => {
  const sheet = planSheet(places, variant);
  const { network, labels } = compose(places, sheet);

  test('lie on the sheet and on nothing else', () => {
    const { hub } = network;
    const lines = network.tracks.flatMap(({ points }) => segments(points));
    const bad = labels.placed.filter(
      ({ box }, index) =>
        box.x0 < 0 ||
        box.x1 > sheet.width ||
        box.y0 < 0 ||
        box.y1 > sheet.height ||
        labels.placed.slice(index + 1).some((other) => overlap(box, other.box)) ||
        network.tracks.some(({ stop }) => overlap(box, nodeBox(stop, network.node))) ||
        lines.some(([a, b]) => clipSegment(a, b, box) !== undefined) ||
        network.ribbons.some(({ samples, width }) =>
          samples.some((point) => distanceToBox(point, box) < width / 2),
        ) ||
        overlap(box, {
          x0: hub.x - hub.halfWidth,
          x1: hub.x + hub.halfWidth,
          y0: hub.y - hub.halfHeight,
          y1: hub.y + hub.halfHeight,
        }),
    );
    expect(bad.map(({ stop }) => stop.label)).toEqual([]);
  });

  test('name nearly every commune, however many there are', () => {
    expect(labels.placed.length).toBeGreaterThanOrEqual(Math.floor(network.tracks.length * 0.9));
  });
});

describe.each(VARIANTS)('the %s plan of the real places', (variant) => {
  const svg = networkPlan(REAL_PLACES, options(variant));

  test('names every commune, every state and both rivers', () => {
    const { labels, network, rivers } = compose(REAL_PLACES, planSheet(REAL_PLACES, variant));
    expect(labels.placed).toHaveLength(network.tracks.length);
    expect(labels.placed.filter(({ form }) => form === 'bare')).toEqual([]);
    expect(rivers.map(({ name }) => name)).toEqual(['la Marne', 'la Seine']);
    expect(svg).toMatch(/Chelles<tspan[^>]*>en projet, 2015</);
  });

  test('is small, well formed and the same each time', async () => {
    const { bytes, elements } = await readDrawing(svg);
    expect(bytes).toBeLessThan(10_000);
    expect(elements).toBeLessThan(90);
    expect(networkPlan(REAL_PLACES.toReversed(), options(variant))).toBe(svg);
  });

  test('is a group of links with a name and a description', () => {
    expect(svg).toContain(
      'role="group" aria-label="Plan schématique du réseau" aria-describedby="legende"',
    );
    const stations = stationsOf(REAL_PLACES);
    expect(svg.match(/<a /gu)).toHaveLength(stations.length);
    for (const { id } of stations) expect(svg).toContain(`<a href="/espaces/#${id}"><path `);
  });

  test('follows the style sheet: no style of its own, no weight as an attribute', () => {
    expect(svg).not.toMatch(/ style=|<style|font-weight|#[0-9a-f]{3,6}"/);
  });
});

test('the words of an editor are escaped', async () => {
  const places = REAL_PLACES.map((place) => ({ ...place, commune: `<b>"${place.commune}" & co` }));
  const svg = networkPlan(places, { ...options('wide'), name: '<script>"&"' });
  await readDrawing(svg);
  expect(svg).not.toMatch(/<script|<b>/);
});

test('a long name is cut in two where the sheet is narrow', () => {
  const tall = networkPlan(REAL_PLACES, options('tall'));
  expect(tall).toMatch(/>Lieusaint et<tspan [^>]*>Saint-Germain-sur-Morin<\/tspan>/);
  expect(networkPlan(REAL_PLACES, options('wide'))).toContain(
    '>Lieusaint et Saint-Germain-sur-Morin<',
  );
});
