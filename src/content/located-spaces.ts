/** The places that have a position, and how far they are from a commune. */
import type { Entry } from '~/kinds/entry';
import { positionOf, type Coordinates } from '~/lib/position';
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
      const position = positionOf(space.data);
      return position === undefined ? [] : [{ ...space, ...position }];
    }),
  );

/** All of them, nearest first. */
export const spacesFrom = async (commune: Commune): Promise<readonly Near<Located>[]> =>
  nearestFirst(commune, await locatedSpaces());
