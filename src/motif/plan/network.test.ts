import { describe, expect, test } from 'vitest';
import { CLOSE_UP_SHEET } from '../entry/neighbourhood';
import { REAL_PLACES, strewnPlaces } from '../core/real-places';
import { distanceToSegment, meet, segments, type Point } from '../core/geometry';
import { layout, type Network, type Sheet } from './network';
import { capsuleLength } from './nodes';
import { planSheet } from './plan-sheet';
import { stationsOf } from './stations';
import type { Place } from '../core/types';

const NETWORKS: readonly (readonly [string, readonly Place[]])[] = [
  ['the real places', REAL_PLACES],
  ['one place', REAL_PLACES.slice(0, 1)],
  ['no place', []],
  ['eight places', REAL_PLACES.slice(3, 12)],
  ['200 places of 40 communes', strewnPlaces(200, 40)],
  ['200 places of 200 communes', strewnPlaces(200, 200)],
];

const sheets = (places: readonly Place[]): readonly (readonly [string, Sheet])[] => [
  ...(['wide', 'tall'] as const).flatMap((variant) =>
    planSheet(places, variant)
      .layouts.slice(0, 3)
      .map((sheet) => [variant, sheet] as const),
  ),
  ['close-up', CLOSE_UP_SHEET],
];

const drawings = NETWORKS.flatMap(([name, places]) =>
  sheets(places)
    // A close-up shows eight stations at most.
    .filter(([sheet]) => sheet !== 'close-up' || stationsOf(places).length <= 8)
    .map(([sheet, options], index) => ({
      name: `${name}, ${sheet} ${index}`,
      gap: options.gap,
      places,
      sheet: options,
      network: layout(stationsOf(places), options),
    })),
);

const lines = ({ tracks }: Network) =>
  tracks.map(({ stop, points }) => ({ stop, pieces: segments(points) }));

/** Least distance between two segments. */
function between([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): number {
  if (meet(a, b, c, d)) return 0;
  return Math.min(
    distanceToSegment(a, c, d),
    distanceToSegment(b, c, d),
    distanceToSegment(c, a, b),
    distanceToSegment(d, a, b),
  );
}

describe.each(drawings)('tracks of $name', ({ network, gap, places, sheet }) => {
  test('each commune has one', () => {
    expect(network.tracks).toHaveLength(stationsOf(places).length);
  });

  test('they run at 0, 45 or 90° only', () => {
    for (const { pieces } of lines(network)) {
      for (const [a, b] of pieces) {
        const [dx, dy] = [Math.abs(b.x - a.x), Math.abs(b.y - a.y)];
        expect(Math.min(dx, dy, Math.abs(dx - dy))).toBeLessThan(0.001);
      }
    }
  });

  test('no two are nearer than the gap, so none cross or bunch', () => {
    const all = lines(network);
    const near = all.flatMap(({ stop, pieces }, index) =>
      all.slice(index + 1).flatMap((other) => {
        const least = Math.min(...pieces.flatMap((a) => other.pieces.map((b) => between(a, b))));
        return least < gap - 0.01 ? [`${stop.label}, ${other.stop.label}: ${least}`] : [];
      }),
    );
    expect(near).toEqual([]);
  });

  test('nodes keep apart, also from the tracks of others', () => {
    const nodes = lines(network).map(({ stop, pieces }) => {
      const end = { x: stop.x + capsuleLength(stop.statuses.length, network.node), y: stop.y };
      const pad = stop.statuses.length > 1 ? network.node * 1.55 + 1 : network.node + 2;
      return { stop, pieces, pad, line: [stop, end] as const };
    });
    const touching = nodes.flatMap((one) =>
      nodes.filter(
        (other) =>
          other !== one &&
          (between(one.line, other.line) < one.pad + other.pad ||
            other.pieces.some((piece) => between(one.line, piece) < one.pad)),
      ),
    );
    expect(touching.map(({ stop }) => stop.label)).toEqual([]);
  });

  test('the hub is on the sheet', () => {
    expect(network.hub.x - network.hub.halfWidth).toBeGreaterThan(0);
  });

  test('rows keep the order of latitudes', () => {
    const sorted = network.tracks.map(({ stop }) => stop).sort((a, b) => a.y - b.y);
    sorted.slice(1).forEach((stop, index) => {
      expect(stop.y - (sorted[index]?.y ?? 0)).toBeGreaterThanOrEqual(sheet.row - 1);
      expect(stop.latitude).toBeLessThanOrEqual((sorted[index]?.latitude ?? 90) + 0.006);
    });
  });

  test('the order of the places in the input does not matter', () => {
    expect(layout(stationsOf(places.toReversed()), sheet)).toEqual(network);
  });
});

test('inside a bundle, parallel tracks are exactly the gap apart', () => {
  const [sheet] = planSheet(REAL_PLACES, 'wide').layouts;
  if (sheet === undefined) throw new Error('No sheet.');
  const { tracks } = layout(stationsOf(REAL_PLACES), sheet);
  const starts = tracks.map(({ points: [start] }) => start).filter((start) => start !== undefined);
  const east = starts.filter(({ x }) => x === Math.max(...starts.map((start) => start.x)));
  const ys = east.map(({ y }) => y).sort((a, b) => a - b);
  expect(ys.slice(1).map((y, index) => y - (ys[index] ?? 0))).toEqual(ys.slice(1).map(() => 6));
});
