/** Where each commune is, from places that are known and from its neighbours. Pure. */
import type { Commune } from '~/places/communes';

export type NamedCommune = Pick<Commune, 'code' | 'name' | 'formerNames' | 'postcodes'>;

/** A village or a town of a commune. */
export interface Village {
  readonly name: string;
  readonly commune: string;
  readonly latitude: number;
  readonly longitude: number;
}

type Point = Pick<Commune, 'latitude' | 'longitude'>;

/** About a hundred metres: a middle is no nearer. */
const DECIMALS = 3;

const mean = (values: readonly number[]): number =>
  Number((values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(DECIMALS));

function middle(points: readonly Point[]): Point | undefined {
  if (points.length === 0) return undefined;
  return {
    latitude: mean(points.map(({ latitude }) => latitude)),
    longitude: mean(points.map(({ longitude }) => longitude)),
  };
}

/** Its namesake when it has one, else the middle of its villages. */
function ownPosition({ code, name }: NamedCommune, villages: readonly Village[]) {
  const own = villages.filter(({ commune }) => commune === code);
  const namesake = own.filter((village) => village.name === name);
  return middle(namesake.length > 0 ? namesake : own);
}

/**
 * Each commune with its own position, else with the middle of the communes of its postcode, else of its
 * group (« EPCI »): approximate in both cases.
 * @param groups the codes of the communes of each group
 * @throws naming a commune that nothing locates
 */
export function locateCommunes(
  communes: readonly NamedCommune[],
  villages: readonly Village[],
  groups: readonly (readonly string[])[],
): readonly Commune[] {
  const located = communes.map((commune) => ({ commune, own: ownPosition(commune, villages) }));
  const middleOf = (isNeighbour: (commune: NamedCommune) => boolean): Point | undefined =>
    middle(located.flatMap(({ commune, own }) => (own && isNeighbour(commune) ? [own] : [])));
  return located.map(({ commune, own }) => {
    const { code, name, postcodes } = commune;
    const group = groups.find((members) => members.includes(code)) ?? [];
    const point =
      own ??
      middleOf((other) => other.postcodes.some((postcode) => postcodes.includes(postcode))) ??
      middleOf((other) => group.includes(other.code));
    if (point === undefined) throw new Error(`${name} (${code}) : rien ne dit où elle est.`);
    return { ...commune, ...point, isApproximate: own === undefined };
  });
}
