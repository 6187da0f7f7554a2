/** « Confluences », the drawing system of the site: rivers, tracks, nodes. Pure functions. */
export { card, type CardEntry } from './card';
export type { Typesetter } from './card-text';
export { eventMark } from './event-marks';
export { illustration } from './illustration';
export { icon, logo } from './logo';
export { entryMark, nodeMark } from './marks';
export { networkPlan, type PlanOptions } from './plan';
export { stationsOf } from './stations';
export { strip } from './strip';
export { wordmark } from './wordmark';
export type { EntryMark, IllustrationRatio, Place } from './types';
