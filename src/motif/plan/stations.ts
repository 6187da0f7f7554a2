import { HUB } from './geography';
import type { Place, PlaceStatus } from '../core/types';

/** One stop of the plan: the places of a commune. */
export interface Station {
  readonly id: string;
  readonly label: string;
  readonly latitude: number;
  readonly longitude: number;
  /** Of its places, with their states in the same order. */
  readonly ids: readonly string[];
  readonly statuses: readonly PlaceStatus[];
  /** Year of the last thing known of its place, when it has but one. */
  readonly seen?: string | undefined;
}

/** A station and its row: a latitude that no other station has. */
export interface RankedStation extends Station {
  readonly row: number;
}

/** Communes are known to about 500 m. */
const PRECISION = 0.005;
/** What tells two rows apart when latitudes do not. */
const APART = 0.0001;

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

const grouped = new WeakMap<readonly Place[], readonly Station[]>();

/** Places of the same commune, or at the same point, become one stop. Input order is indifferent. */
export function stationsOf(places: readonly Place[]): readonly Station[] {
  const stations = grouped.get(places) ?? group(places);
  grouped.set(places, stations);
  return stations;
}

function group(places: readonly Place[]): Station[] {
  const groups: Place[][] = [];
  const known = new Map<string, Place[]>();
  for (const place of places.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const keys = [
      `commune ${place.commune}`,
      `point ${place.latitude.toFixed(3)} ${place.longitude.toFixed(3)}`,
    ];
    let shared = keys.map((key) => known.get(key)).find((found) => found !== undefined);
    if (shared === undefined) groups.push((shared = []));
    shared.push(place);
    for (const key of keys) known.set(key, shared);
  }
  return groups.map((shared) => ({
    id: shared[0]?.id ?? '',
    // The shortest name: « Lieusaint » rather than a list of three communes.
    label: shared.map(({ commune }) => commune).reduce((a, b) => (b.length < a.length ? b : a)),
    latitude: mean(shared.map(({ latitude }) => latitude)),
    longitude: mean(shared.map(({ longitude }) => longitude)),
    ids: shared.map(({ id }) => id),
    statuses: shared.map(({ status }) => status),
    seen: shared.length === 1 ? shared[0]?.seen : undefined,
  }));
}

/**
 * Stations from north to south, each on a row of its own. On the same row within the precision of
 * the data, the one nearer to Paris takes the outer row, so that tracks do not cross nodes.
 */
export function ranked(stations: readonly Station[]): RankedStation[] {
  const coarse = ({ latitude }: Station) => Math.round(latitude / PRECISION) * PRECISION;
  const sorted = stations.toSorted((a, b) => {
    const outward = coarse(a) > HUB.latitude ? 1 : -1;
    return coarse(b) - coarse(a) || outward * (a.longitude - b.longitude) || (a.id < b.id ? -1 : 1);
  });
  let above = Infinity;
  return sorted.map((station) => {
    above = Math.min(coarse(station), above - APART);
    return { ...station, row: above };
  });
}
