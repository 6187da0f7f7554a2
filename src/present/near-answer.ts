/** The answer to « y a-t-il un lieu ouvert près de chez moi ? », in one or two sentences. Pure. */
import { placeState, placeStatus } from '~/kinds/spaces/place-state';
import type { SpaceData } from '~/kinds/spaces/PlaceState';
import { uncapitalised } from '~/lib/capitalised';
import { atCommune, distanceText } from '~/places/commune-words';
import type { Commune } from '~/places/communes';
import type { Near } from '~/places/distance';
import { NEAR_ENOUGH } from '~/places/near';

type NearSpace = Near<
  Pick<SpaceData, 'title' | 'commune' | 'status' | 'date' | 'datePrecision' | 'verifiedOn'>
>;

/** « dans la commune », « à Coulommiers, à 12 km à vol d’oiseau » */
function whereIs(near: NearSpace, { name, isApproximate }: Commune): string {
  if (near.it.commune === name) return 'dans la commune';
  const distance = distanceText(near, isApproximate);
  return `${atCommune(near.it.commune)}, à ${distance} à vol d’oiseau`;
}

/**
 * @param spaces nearest first
 * @param today day in Paris
 */
export function nearAnswer(spaces: readonly NearSpace[], commune: Commune, today: string): string {
  const nearest = (state: string): NearSpace | undefined =>
    spaces.find(({ it }) => placeStatus(it, today) === state);
  const [open, seen] = [nearest('open'), nearest('last-seen')];
  const told = (near: NearSpace): string =>
    `${near.it.title}, ${whereIs(near, commune)} : ${uncapitalised(placeState(near.it, today))}.`;
  if (open !== undefined && open.kilometres <= NEAR_ENOUGH)
    return `Le lieu ouvert le plus proche est ${told(open)}`;
  if (seen !== undefined && seen.kilometres <= NEAR_ENOUGH)
    return `Nous n’avons vérifié aucun lieu ouvert à moins de ${String(NEAR_ENOUGH)} km depuis deux ans. Le plus proche que nous connaissions est ${told(seen)} Appelez avant de vous déplacer.`;
  const none = `Nous ne connaissons aucun lieu ouvert à moins de ${String(NEAR_ENOUGH)} km.`;
  const farther = open ?? seen;
  return farther === undefined ? none : `${none} Le plus proche est ${told(farther)}`;
}
