import { nodeMark } from '~/motif';
import { InlineDrawing } from '~/ui/Drawing';
import type { Values } from '~/model/spec';
import type { spaces } from './model';
import { placeState, placeStatus } from './place-state';

export type SpaceData = Values<typeof spaces.fields>;

export interface Stated {
  readonly data: SpaceData;
  /** Day in Paris. */
  readonly today: string;
}

/** The node of a place, in a line of text. */
export const PlaceMark = ({ data, today }: Stated) => (
  <InlineDrawing svg={nodeMark(placeStatus(data, today))} />
);

/** The state of a place: its node and its words. */
export function SpaceState({ data, today }: Stated) {
  return (
    <>
      <PlaceMark data={data} today={today} /> {placeState(data, today)}
    </>
  );
}

/** « Roissy-en-France (hors de Seine-et-Marne) » */
export const communeText = ({ commune, inSeineEtMarne }: SpaceData): string =>
  inSeineEtMarne ? commune : `${commune} (hors de Seine-et-Marne)`;
