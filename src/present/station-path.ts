/** The card of a commune under the plan of places. Pure. */
import { listPath } from '~/kinds/kind-paths';
import { slugify } from '~/lib/plain-text';

export const stationId = (commune: string): string => `commune-${slugify(commune)}`;

export const stationPath = (commune: string): string =>
  `${listPath('spaces')}#${stationId(commune)}`;
