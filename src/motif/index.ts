/** « Confluences », the drawing system of the site: rivers, tracks, nodes. Pure functions. */
export { card, CARD_HEIGHT, CARD_WIDTH, type CardEntry } from './card/card';
export type { Typesetter } from './card/card-text';
export { eventMark } from './entry/event-marks';
export { illustration } from './entry/illustration';
export { icon, logo } from './card/logo';
export { logotype, signFile, type LogoGround } from './card/logotype';
export { entryMark, markColumn, nodeMark } from './entry/marks';
export { stationsAround } from './entry/neighbourhood';
export { networkPlan, type PlanOptions } from './plan/plan';
export { stationsOf } from './plan/stations';
export { strip, stripRank } from './plan/strip';
export { wordmark } from './card/wordmark';
export type {
  EntryMark,
  EntryPicture,
  IllustrationRatio,
  PictureSubject,
  Place,
} from './core/types';
