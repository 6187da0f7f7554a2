/** What an editor who types where something is may mean: a position, or communes to choose from. Pure. */
import { typedDecimal } from '~/lib/decimal';
import { parsePosition, type Coordinates } from '~/lib/position';
import type { Commune } from '~/places/communes';
import { findCommunes } from '~/places/find-communes';

/** Nobody reads more. */
const SHOWN = 8;

const NOT_A_POSITION =
  'Aucune position n’y est écrite. Un lien raccourci (maps.app.goo.gl) n’en dit pas : ouvrez-le, puis copiez l’adresse de la page, ou les deux nombres.';
const UNKNOWN =
  'Aucune commune de Seine-et-Marne ne s’appelle ainsi. Pour un lieu d’ailleurs, collez une position ou un lien de carte.';

export interface TypedPlace {
  readonly position: Coordinates | undefined;
  readonly communes: readonly Commune[];
  /** Said under the field. */
  readonly told: string;
}

export const positionTold = ({ latitude, longitude }: Coordinates): string =>
  `Position : ${typedDecimal(latitude)} ; ${typedDecimal(longitude)}. Voyez-la sur le dessin de l’aperçu.`;

/** « Melun (77000) », to choose from; « environ » when its middle is that of its neighbours. */
export const communeDetail = ({ postcodes, isApproximate }: Commune): string =>
  `${postcodes.join(', ')}${isApproximate ? ', position environ' : ''}`;

function howMany(count: number): string {
  if (count > SHOWN) return `${String(count)} communes ; précisez pour voir les autres.`;
  return count === 1 ? '1 commune : choisissez-la.' : `${String(count)} communes : choisissez.`;
}

export function typedPlace(typed: string): TypedPlace {
  const position = parsePosition(typed);
  if (position !== undefined) return { position, communes: [], told: positionTold(position) };
  const communes = findCommunes(typed);
  const isWord = /^[\p{L}\d\s'’().-]*$/u.test(typed) && !/\d[.,]\d/u.test(typed);
  const none = isWord ? UNKNOWN : NOT_A_POSITION;
  const told = communes.length > 0 ? howMany(communes.length) : none;
  return {
    position,
    communes: communes.slice(0, SHOWN),
    told: typed.trim() === '' ? '' : told,
  };
}
