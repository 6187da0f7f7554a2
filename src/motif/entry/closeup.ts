import type { Box, Point } from '../core/geometry';
import { layout, type Network, type Sheet } from '../plan/network';
import { isRich, richness } from './richness';
import { seeded } from '../core/seed';
import { stationsOf } from '../plan/stations';
import type { EntryPicture, Place, Position } from '../core/types';

/** A window on the network, and the point it is about. */
export interface CloseUp {
  readonly network: Network;
  readonly view: Box;
  readonly focus: Point;
  /** Radius of the octagon, u. */
  readonly reach: number;
}

/** Width of a window 16:9 before it opens, u; other ratios have about the same area. */
const WIDTH = { least: 600, more: 220 };
/** Where the focus lies in the window; it stays in sight when the window is cut to a square. */
const ACROSS = 0.16;
/** How far above or below the middle: at first, and when nothing rich was found there. */
const DOWN = { first: 0.16, later: 0.3 };
const TRIES = 12;
const MOST_TRIES = 40;
/** Between two tries past the first ones, the window opens by this much. */
const OPENING = 0.02;
/** What chance weighs against richness, so that windows differ. */
const CHANCE = 2;

/** Stations drawn: the focus and those around it, near enough for a river to be in sight. */
const STATIONS = 8;
/** The network drawn large: thick ribbons, rows so far apart that a mark never hides another node. */
const ROW = 58;
export const CLOSE_UP_SHEET: Sheet = {
  box: { x0: 230, y0: 90, x1: 1000, y1: 90 + STATIONS * ROW },
  apart: 150,
  row: ROW,
  gap: 12,
  radius: 36,
  lead: 40,
  tail: 70,
  sideTail: 70,
  berth: 50,
  scale: 4,
  node: 13,
  hub: { halfHeight: 40, halfWidth: 52 },
  blend: { x: 0.6, y: 0.6 },
};

/**
 * A close-up of the real network: around the entry's place, or around one chosen by its number.
 * Windows are tried, wider and wider, until one shows enough: a picture is never empty.
 * @param ratio width to height
 */
export function closeUp(places: readonly Place[], entry: EntryPicture, ratio: number): CloseUp {
  const { network, focus } = focusOf(places, entry);
  const random = seeded(entry.id);
  const reach = Math.round(150 + random() * 100);
  let best: { readonly view: Box; readonly score: number } | undefined;
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    const down = attempt < TRIES ? DOWN.first : DOWN.later;
    const opening = 1 + Math.max(0, attempt - TRIES) * OPENING;
    const wide = WIDTH.least + random() * WIDTH.more;
    const width = Math.round(wide * Math.sqrt(ratio / (16 / 9)) * opening);
    const height = Math.round(width / ratio);
    const x0 = Math.round(focus.x - width * (0.5 + (random() * 2 - 1) * ACROSS));
    const y0 = Math.round(focus.y - height * (0.5 + (random() * 2 - 1) * down));
    const view = { x0, y0, x1: x0 + width, y1: y0 + height };
    const score =
      richness(network, view, focus) + (isRich(network, view, focus) ? 20 : 0) + random() * CHANCE;
    if (best === undefined || score > best.score) best = { view, score };
    if (attempt >= TRIES && best.score > 20) break;
  }
  const around = { x0: focus.x - 300, y0: focus.y - 300, x1: focus.x + 300, y1: focus.y + 300 };
  return { network, focus, reach, view: best?.view ?? around };
}

/** Entries about the same spot, within about 200 m, share its station. */
const SAME = 0.002;

const apart = (a: Position, b: Position) =>
  Math.max(Math.abs(a.latitude - b.latitude), Math.abs(a.longitude - b.longitude));

/** The station an entry is about, and the network around it. */
function focusOf(
  places: readonly Place[],
  { id, place }: EntryPicture,
): { readonly network: Network; readonly focus: Point } {
  const stations = stationsOf(places);
  const centre = place ?? stations[Math.floor(seeded(`lieu ${id}`)() * stations.length)];
  if (centre === undefined) {
    // No place anywhere: the confluence.
    const network = layout([], CLOSE_UP_SHEET);
    const { x, y, halfWidth } = network.hub;
    return { network, focus: { x: x + halfWidth + 90, y: y + 70 } };
  }
  const near = stations.toSorted(
    (a, b) => apart(a, centre) - apart(b, centre) || (a.id < b.id ? -1 : 1),
  );
  const [nearest] = near;
  const known = nearest !== undefined && apart(nearest, centre) < SAME;
  // A place out of the network has a station in its own picture.
  const own = known ? nearest : { ...centre, id: '', label: '', statuses: ['open'] as const };
  const network = layout(
    [own, ...near.filter((one) => one !== own)].slice(0, STATIONS),
    CLOSE_UP_SHEET,
  );
  const focus = network.tracks.map(({ stop }) => stop).find((stop) => stop.id === own.id);
  return { network, focus: focus ?? network.hub };
}
