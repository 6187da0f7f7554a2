import { HUB } from './geography';
import { clipSegment, contains, grow, segments, type Box, type Point } from './geometry';
import { layout, type Network, type Sheet } from './network';
import { seeded } from './seed';
import type { EntryPicture, Place } from './types';

/** The network drawn large, for pictures: ribbons and tracks are thick, rows far apart. */
const SHEET: Sheet = {
  box: { x0: 230, y0: 90, x1: 1400, y1: 1110 },
  apart: 150,
  row: 40,
  gap: 13,
  radius: 36,
  lead: 40,
  scale: 4.2,
  node: 15,
  hub: { halfHeight: 40, halfWidth: 52 },
  blend: { x: 0.45, y: 0.45 },
};

/** A window on the network, and the point it is about. */
export interface CloseUp {
  readonly network: Network;
  readonly view: Box;
  readonly focus: Point;
  /** Radius of the octagon, u. */
  readonly reach: number;
}

/** Entries about the same spot, within about 200 m, share its station. */
const SAME = 0.002;
const OWN = 'place of the entry';

/**
 * A close-up of the real network: around the entry's place, or around one chosen by its number.
 * Windows are tried until one shows enough: never an empty picture.
 * @param ratio width to height
 */
export function closeUp(places: readonly Place[], entry: EntryPicture, ratio: number): CloseUp {
  const { network, focus } = focusOf(places, entry);
  const random = seeded(entry.id);
  const reach = 150 + random() * 110;
  let best: { view: Box; riches: number } | undefined;
  for (let attempt = 0; attempt < 24; attempt++) {
    const width = (560 + random() * 260) * Math.sqrt(ratio / (16 / 9)) * (1 + attempt * 0.04);
    const height = width / ratio;
    const x0 = focus.x - width * (0.34 + random() * 0.36);
    const y0 = focus.y - height * (0.32 + random() * 0.36);
    const view = { x0, y0, x1: x0 + width, y1: y0 + height };
    const riches = richness(network, view, focus) - attempt * 0.12;
    if (best === undefined || riches > best.riches) best = { view, riches };
  }
  return { network, focus, reach, view: best?.view ?? grow({ ...box(focus) }, 300) };
}

const box = ({ x, y }: Point): Box => ({ x0: x, y0: y, x1: x, y1: y });

/** The station an entry is about, and the network it is drawn in. */
function focusOf(places: readonly Place[], { id, place }: EntryPicture) {
  const random = seeded(`focus ${id}`);
  const near = (one: Place) =>
    place !== undefined &&
    Math.abs(one.latitude - place.latitude) < SAME &&
    Math.abs(one.longitude - place.longitude) < SAME;
  const own: readonly Place[] =
    place === undefined || places.some(near)
      ? []
      : [{ ...place, id: OWN, name: '', commune: OWN, status: 'open' }];
  const network = layout([...places, ...own], SHEET);
  const stops = network.tracks.map(({ stop }) => stop);
  const at = place ?? HUB;
  const far = ({ latitude, longitude }: { latitude: number; longitude: number }) =>
    Math.hypot(latitude - at.latitude, longitude - at.longitude);
  const sorted = stops.toSorted((a, b) => far(a) - far(b) || (a.id < b.id ? -1 : 1));
  const index = place === undefined ? Math.floor(random() * sorted.length) : 0;
  return { network, focus: sorted[index] ?? network.hub };
}

/** What a window shows: ribbon, tracks and nodes, each counted up to what is enough. */
export function richness({ ribbons, tracks, hub }: Network, view: Box, focus: Point): number {
  const inner = grow(view, -30);
  const water = ribbons.flatMap(({ samples }) => samples).filter((p) => contains(inner, p)).length;
  const crossing = tracks.filter(({ points }) =>
    segments(points).some(([a, b]) => clipSegment(a, b, inner) !== undefined),
  ).length;
  const nodes = tracks.filter(({ stop }) => contains(inner, stop) && stop !== focus).length;
  const centred = contains(inner, hub) ? 1 : 0;
  return (
    Math.min(water, 12) / 4 + Math.min(crossing, 6) / 2 + Math.min(nodes, 3) / 2 - centred * 0.5
  );
}
