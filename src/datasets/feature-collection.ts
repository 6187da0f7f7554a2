/** Entries that have a position, as GeoJSON (RFC 7946). Pure. */
import type { Entry } from '~/kinds/entry';
import type { Dataset } from './dataset';
import { recordsOf } from './table-files';

const LATITUDE = 'latitude';
const LONGITUDE = 'longitude';

/** Whether a dataset says where its entries are. */
export const isLocated = ({ columns }: Dataset): boolean =>
  columns.some(({ name }) => name === LATITUDE);

/** One feature an entry; one whose position is unknown has no point, and is not left out. */
export function featureCollection(dataset: Dataset, entries: readonly Entry[]): object {
  const features = recordsOf(dataset, entries).map(
    ({ [LATITUDE]: latitude, [LONGITUDE]: longitude, ...properties }) => ({
      type: 'Feature',
      id: properties['identifiant'],
      geometry: latitude === null ? null : { type: 'Point', coordinates: [longitude, latitude] },
      properties,
    }),
  );
  return { type: 'FeatureCollection', features };
}
