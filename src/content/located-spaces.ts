/** The places near each commune of the department. */
import type { Entry } from '~/kinds/entry';
import type { Coordinates } from '~/lib/position';
import type { Commune } from '~/places/communes';
import { nearestFirst, type Near } from '~/places/distance';
import { published } from './index';
import { once } from './once';

type Located = Entry<'spaces'> & Coordinates;

const locatedOnce = once<Promise<readonly Located[]>>();

/** The places whose position is published, those of neighbouring departments included. */
export const locatedSpaces = (): Promise<readonly Located[]> =>
  locatedOnce('all', async () =>
    (await published('spaces')).flatMap((space) => {
      const { latitude, longitude } = space.data;
      if (latitude === undefined || longitude === undefined) return [];
      return [{ ...space, latitude, longitude }];
    }),
  );

/** All of them, nearest first. */
export const spacesFrom = async (commune: Commune): Promise<readonly Near<Located>[]> =>
  nearestFirst(commune, await locatedSpaces());
