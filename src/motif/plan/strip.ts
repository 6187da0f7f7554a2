import { contains, grow, type Box } from '../core/geometry';
import { layout } from './network';
import { drawNodes } from './nodes';
import { PAGE_PALETTE } from '../core/palette';
import { seeded } from '../core/seed';
import { stationsOf } from './stations';
import { drawHub, drawRibbons, drawTracks } from '../core/strokes';
import { svgElement } from '../core/svg';
import type { Place } from '../core/types';

const WIDTH = 1600;
const HEIGHT = 340;
const ROW = 42;

/** Strips there are: enough that neighbouring pages differ. */
const STRIPS = 12;
/** From one strip to the next, the hub moves by this many twelfths, so that it takes each place once. */
const STEP = 5;

/** Which strip a page has. @param url permanent: the same page always has the same strip */
export const stripRank = (url: string): number => Math.floor(seeded(url)() * STRIPS);

/**
 * The network without words, five times as wide as high: above the footer.
 * @param rank see `stripRank`
 */
export function strip(places: readonly Place[], rank: number): string {
  // Spread evenly: numbers drawn from a text would give neighbours that look alike.
  const down = rank / (STRIPS - 1);
  const across = ((rank * STEP) % STRIPS) / (STRIPS - 1);
  const stations = stationsOf(places);
  const height = Math.max(640, stations.length * ROW);
  const network = layout(stations, {
    box: {
      x0: Math.round(240 + across * 180),
      y0: 60,
      x1: 1440,
      y1: 60 + height,
    },
    apart: 160,
    row: ROW,
    gap: 10,
    radius: 26,
    lead: 34,
    tail: 30,
    sideTail: 30,
    berth: 26,
    scale: 2.6,
    node: 11,
    hub: { halfHeight: 30, halfWidth: 40 },
    blend: { x: 0.65, y: 0.6 },
  });
  const y0 = Math.round(20 + down * (height + 80 - HEIGHT));
  const view: Box = { x0: 0, y0, x1: WIDTH, y1: y0 + HEIGHT };
  const strokes = { track: 3, bridge: 11, view } as const;
  const stops = network.tracks
    .map(({ stop }) => stop)
    .filter((stop) => contains(grow(view, 30), stop));
  return svgElement(
    'svg',
    {
      class: 'strip',
      viewBox: `0 ${y0} ${WIDTH} ${HEIGHT}`,
      preserveAspectRatio: 'xMidYMid slice',
      'aria-hidden': 'true',
      fill: 'none',
    },
    drawRibbons(network, PAGE_PALETTE, strokes) +
      drawTracks(network, PAGE_PALETTE, strokes) +
      drawHub(network, PAGE_PALETTE.ink, 20, view) +
      drawNodes(stops, network.node, 3, PAGE_PALETTE),
  );
}
