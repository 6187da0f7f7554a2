import type { Box } from './geometry';
import { contains, grow } from './geometry';
import { layout } from './network';
import { drawNodes } from './nodes';
import { PAGE_PALETTE } from './palette';
import { short } from './path';
import { seeded } from './seed';
import { drawHub, drawRibbons, drawTracks } from './strokes';
import { element } from './svg';
import type { Place } from './types';

const WIDTH = 2000;
const HEIGHT = 400;

/** The network without words, five times as wide as high: above the footer. */
export function strip(places: readonly Place[], { seed }: { readonly seed: string }): string {
  const random = seeded(seed);
  const network = layout(places, {
    box: { x0: 330 + random() * 120, y0: 120, x1: 1760, y1: 1400 },
    apart: 160,
    row: 34,
    gap: 10,
    radius: 26,
    lead: 34,
    scale: 2.3,
    node: 12,
    hub: { halfHeight: 30, halfWidth: 40 },
    blend: { x: 0.2, y: 0.5 },
  });
  const y0 = Math.round(network.hub.y - HEIGHT * (0.42 + random() * 0.16));
  const view: Box = { x0: 0, y0, x1: WIDTH, y1: y0 + HEIGHT };
  const stops = network.tracks
    .map(({ stop }) => stop)
    .filter((stop) => contains(grow(view, 30), stop));
  return element(
    'svg',
    {
      class: 'strip',
      viewBox: [0, y0, WIDTH, HEIGHT].map(short).join(' '),
      preserveAspectRatio: 'xMidYMid slice',
      'aria-hidden': 'true',
    },
    drawRibbons(network, PAGE_PALETTE, view) +
      drawTracks(network, PAGE_PALETTE, { track: 3, bridge: 11 }, view) +
      drawHub(network, PAGE_PALETTE.ink, 20) +
      drawNodes(stops, 12, 3, PAGE_PALETTE),
  );
}
