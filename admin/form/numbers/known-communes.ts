/** The communes whose middle the site knows, from the places that it shows. Pure. */
import type { EditorsIndex } from '~/content/editors-index';
import type { Coordinates } from '~/lib/position';
import { compareFrench } from '~/lib/plain-text';

export interface KnownCommune extends Coordinates {
  readonly name: string;
}

/** « Lieusaint et Saint-Germain-sur-Morin », « Sénart (commune non précisée) »: no commune. */
const SEVERAL = /, | et |\(/u;

/** Each once, in the order of a dictionary. */
export function knownCommunes({ places }: Pick<EditorsIndex, 'places'>): readonly KnownCommune[] {
  const named = new Map(
    places
      .filter(({ commune }) => !SEVERAL.test(commune))
      .map(({ commune: name, latitude, longitude }) => [name, { name, latitude, longitude }]),
  );
  return [...named.values()].toSorted((a, b) => compareFrench(a.name, b.name));
}
