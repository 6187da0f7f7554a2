/** What is near a commune. Pure. */
import type { Coordinates } from '~/lib/position';
import { COMMUNES, type Commune } from './communes';
import { kilometresBetween, nearestFirst, type Near } from './distance';

/** Beyond it, km, nobody is told that a place is near. */
export const NEAR_ENOUGH = 20;

/** Search engines are told of the communes that have a place within so many km. */
const WORTH_FINDING = 15;

export const isWorthFinding = (commune: Commune, places: readonly Coordinates[]): boolean =>
  places.some((place) => kilometresBetween(commune, place) <= WORTH_FINDING);

/** The other communes, nearest first. */
export const communesAround = (commune: Commune): readonly Near<Commune>[] =>
  nearestFirst(commune, COMMUNES).filter(({ it }) => it.code !== commune.code);

/** « Évry » is under E. */
export const letterOf = ({ name }: Commune): string =>
  name.normalize('NFD').charAt(0).toUpperCase();

/** The letters under which there are communes. */
export const LETTERS: readonly string[] = [...new Set(COMMUNES.map(letterOf))].sort();
