/** Distances as the crow flies. Pure. */
import type { Coordinates } from '~/lib/position';

/** Mean radius of the Earth, km (IUGG). */
const EARTH_RADIUS = 6371;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** @returns kilometres along a great circle (haversine formula): right to 0.5 % on the Earth's own shape */
export function kilometresBetween(one: Coordinates, other: Coordinates): number {
  const north = radians(other.latitude - one.latitude) / 2;
  const east = radians(other.longitude - one.longitude) / 2;
  const haversine =
    Math.sin(north) ** 2 +
    Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * Math.sin(east) ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(haversine));
}

export interface Near<T> {
  readonly it: T;
  readonly kilometres: number;
}

/** From the nearest to the farthest; at the same distance, in the order they are given. */
export const nearestFirst = <T extends Coordinates>(
  from: Coordinates,
  all: readonly T[],
): readonly Near<T>[] =>
  all
    .map((it) => ({ it, kilometres: kilometresBetween(from, it) }))
    .toSorted((one, other) => one.kilometres - other.kilometres);
