/** The located spaces of the department, as the sources give them: what the drawings are tested on. */
import { seeded } from './seed';
import { PLACE_STATUSES, type Place, type PlaceStatus } from './types';

const ROWS: readonly (readonly [string, string, string, number, number, PlaceStatus])[] = [
  ['buronomade', "Buro'nomade", 'Serris', 48.857, 2.786, 'closed'],
  ['sandbox-212', 'Sandbox 212', 'Serris', 48.857, 2.786, 'last-seen'],
  ['digital-village-77', 'Digital Village 77', 'Roissy-en-Brie', 48.791, 2.652, 'last-seen'],
  ['telecentre-carre-senart', 'Télécentre du Carré Sénart', 'Lieusaint', 48.632, 2.549, 'planned'],
  [
    'eco-pole-senart',
    "Éco-pépinière de l'Éco-pôle de Sénart (espaces de coworking)",
    'Combs-la-Ville, Lieusaint et Moissy-Cramayel',
    48.632,
    2.549,
    'last-seen',
  ],
  [
    'stop-and-work-fontainebleau',
    'Stop & Work Fontainebleau',
    'Fontainebleau',
    48.405,
    2.702,
    'last-seen',
  ],
  [
    'projet-pays-fontainebleau',
    'Projet de télécentre du Pays de Fontainebleau',
    'Fontainebleau',
    48.405,
    2.702,
    'planned',
  ],
  ['nomade-office-trilport', 'Nomade Office Trilport', 'Trilport', 48.958, 2.951, 'last-seen'],
  [
    'nomade-office-avon',
    "Relais des possibles de la gare d'Avon-Fontainebleau",
    'Avon',
    48.409,
    2.735,
    'planned',
  ],
  ['relais-doue', 'Relais des possibles de Doue (poste)', 'Doue', 48.865, 3.163, 'unverified'],
  [
    'gare-la-ferte',
    'Tiers-lieu de la gare de La Ferté-sous-Jouarre',
    'La Ferté-sous-Jouarre',
    48.95,
    3.128,
    'planned',
  ],
  [
    'grappe-gares',
    'Grappe de gares : Lieusaint et Saint-Germain-sur-Morin',
    'Lieusaint et Saint-Germain-sur-Morin',
    48.882,
    2.851,
    'planned',
  ],
  [
    'bassee-montois',
    'Télécentre Bassée-Montois (JEHOL)',
    'Donnemarie-Dontilly',
    48.478,
    3.131,
    'last-seen',
  ],
  [
    'e-lab-coulommiers',
    'e-L@b, télécentre de Coulommiers',
    'Coulommiers',
    48.815,
    3.084,
    'last-seen',
  ],
  [
    'telecentre-la-ferte',
    "Second télécentre de l'agglomération, La Ferté-sous-Jouarre",
    'La Ferté-sous-Jouarre',
    48.95,
    3.128,
    'planned',
  ],
  ['rebais', 'Télécentre de Rebais', 'Rebais', 48.847, 3.233, 'planned'],
  [
    'montereau',
    'Espace de travail de la gare de Montereau (test Work and Station)',
    'Montereau-Fault-Yonne',
    48.386,
    2.951,
    'last-seen',
  ],
  ['chelles', 'Tiers-lieu de la gare de Chelles', 'Chelles', 48.881, 2.591, 'planned'],
  ['etude-melun', 'Étude de télécentre de Melun', 'Melun', 48.54, 2.661, 'studied'],
];

export const REAL_PLACES: readonly Place[] = ROWS.map(
  ([id, name, commune, latitude, longitude, status]) => ({
    id,
    name,
    commune,
    latitude,
    longitude,
    status,
    seen: '2015',
  }),
);

/** Names of the length that communes of the department have. */
const NAMES = ['Meaux', 'Provins', 'Ury', 'La Chapelle-la-Reine', 'Villiers-Saint-Georges'];

/**
 * Places strewn over the department, always the same for the same numbers.
 * @param communes how many communes they share
 */
export function strewnPlaces(count: number, communes: number): readonly Place[] {
  const random = seeded(`${count} places in ${communes} communes`);
  const spots = Array.from({ length: communes }, (_, index) => ({
    commune: `${NAMES[index % NAMES.length] ?? ''} ${index}`,
    latitude: 48.13 + random() * 0.97,
    longitude: 2.42 + random() * 1.1,
  }));
  return Array.from({ length: count }, (_, index) => {
    const [spot] = spots.slice(index % communes);
    const [status = 'open'] = PLACE_STATUSES.slice(index % PLACE_STATUSES.length);
    if (spot === undefined) throw new Error('No commune.');
    return { ...spot, id: `lieu-${index}`, name: `Lieu ${index}`, status, seen: '2015' };
  });
}
