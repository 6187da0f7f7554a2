/** What a close-up shows: the station that an entry is about, and the network around it. */
import type { Point } from '../core/geometry';
import { layout, type Network, type Sheet } from '../plan/network';
import { stationsOf, type Station } from '../plan/stations';
import type { EntryPicture, Place, Position } from '../core/types';

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

/** Entries about the same spot, within about 200 m, share its station. */
const SAME = 0.002;

const apart = (a: Position, b: Position) =>
  Math.max(Math.abs(a.latitude - b.latitude), Math.abs(a.longitude - b.longitude));

/** The stations of an entry's picture, its own first; none for an entry without a place. */
export function stationsAround(
  places: readonly Place[],
  { place: centre }: Pick<EntryPicture, 'place'>,
): readonly Station[] {
  if (centre === undefined) return [];
  const stations = stationsOf(places);
  const near = stations.toSorted(
    (a, b) => apart(a, centre) - apart(b, centre) || (a.id < b.id ? -1 : 1),
  );
  const [nearest] = near;
  const known = nearest !== undefined && apart(nearest, centre) < SAME;
  const { latitude, longitude } = centre;
  // A place out of the network has a station in its own picture.
  const statuses = ['open'] as const;
  const own = known ? nearest : { id: '', label: '', latitude, longitude, ids: [], statuses };
  return [own, ...near.filter((one) => one !== own)].slice(0, STATIONS);
}

/** Networks kept: those of the stations serve again and again, those of single entries pass. */
const KEPT = 60;
const networks = new Map<string, Network>();

/** Where rivers and tracks run takes the longest to find: many entries share one network. */
function networkOf(stations: readonly Station[]): Network {
  const key = JSON.stringify(stations);
  const network = networks.get(key) ?? layout(stations, CLOSE_UP_SHEET);
  // Last again: the first is the one that has not served for the longest.
  networks.delete(key);
  networks.set(key, network);
  const [oldest] = networks.keys();
  if (networks.size > KEPT && oldest !== undefined) networks.delete(oldest);
  return network;
}

/** @param stations see `stationsAround` */
export function focusOn(stations: readonly Station[]): {
  readonly network: Network;
  readonly focus: Point;
} {
  const network = networkOf(stations);
  const [own] = stations;
  const focus = network.tracks.map(({ stop }) => stop).find(({ id }) => id === own?.id);
  return { network, focus: focus ?? network.hub };
}
