/**
 * The communes of Seine-et-Marne and their middle. `npm run communes` writes the table; who uses it
 * names its sources (COMMUNE_SOURCES). Runs in Node and in the browser.
 */
import table from './communes.json';

export interface Commune {
  /** Of INSEE: « 77288 ». */
  readonly code: string;
  readonly name: string;
  /** Of communes that it took in, which people still say. */
  readonly formerNames: readonly string[];
  readonly postcodes: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
  /** Whether the position is that of its neighbours, for want of its own: say « environ ». */
  readonly isApproximate: boolean;
}

/** In the order of INSEE, which passes over articles. */
export const COMMUNES: readonly Commune[] = table;

export interface CommuneSource {
  readonly gives: string;
  readonly name: string;
  readonly url: string;
  readonly licence: string;
  readonly licenceUrl: string;
}

/** Whom the table owes its facts to: both licences ask that they be named. */
export const COMMUNE_SOURCES: readonly CommuneSource[] = [
  {
    gives: 'Communes et codes postaux',
    name: 'Etalab, d’après l’Insee et La Poste',
    url: 'https://www.npmjs.com/package/@etalab/decoupage-administratif',
    licence: 'Licence Ouverte 2.0',
    licenceUrl: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence',
  },
  {
    gives: 'Positions',
    name: 'GeoNames',
    url: 'https://www.geonames.org/',
    licence: 'CC BY 4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0/deed.fr',
  },
];
