import type { Box, Point } from '../core/geometry';
import type { Network } from '../plan/network';
import { focusOn, stationsAround } from './neighbourhood';
import { RICH, richness } from './richness';
import { seeded } from '../core/seed';
import type { Place, PlacedPicture } from '../core/types';

/** A window on the network, and the point it is about. */
export interface CloseUp {
  readonly network: Network;
  readonly view: Box;
  readonly focus: Point;
  /** Radius of the octagon, u. */
  readonly reach: number;
}

/** Width of a window 16:9 before it opens, u; other ratios have about the same area. */
const WIDTH = { least: 600, more: 220 };
/** Where the focus lies in the window; it stays in sight when the window is cut to a square. */
const ACROSS = 0.16;
/** How far above or below the middle: at first, and when nothing rich was found there. */
const DOWN = { first: 0.16, later: 0.3 };
const TRIES = 12;
const MOST_TRIES = 40;
/** Between two tries past the first ones, the window opens by this much. */
const OPENING = 0.02;
/** What chance weighs against richness, so that windows differ. */
const CHANCE = 2;

/**
 * A close-up of the real network around the entry's place.
 * Windows are tried, wider and wider, until one shows enough: a picture is never empty.
 * @param ratio width to height
 */
export function closeUp(places: readonly Place[], entry: PlacedPicture, ratio: number): CloseUp {
  const { network, focus } = focusOn(stationsAround(places, entry));
  const random = seeded(entry.id);
  const reach = Math.round(150 + random() * 100);
  let best: { readonly view: Box; readonly score: number } | undefined;
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    const down = attempt < TRIES ? DOWN.first : DOWN.later;
    const opening = 1 + Math.max(0, attempt - TRIES) * OPENING;
    const wide = WIDTH.least + random() * WIDTH.more;
    const width = Math.round(wide * Math.sqrt(ratio / (16 / 9)) * opening);
    const height = Math.round(width / ratio);
    const x0 = Math.round(focus.x - width * (0.5 + (random() * 2 - 1) * ACROSS));
    const y0 = Math.round(focus.y - height * (0.5 + (random() * 2 - 1) * down));
    const view = { x0, y0, x1: x0 + width, y1: y0 + height };
    const score = richness(network, view, focus) + random() * CHANCE;
    if (best === undefined || score > best.score) best = { view, score };
    if (attempt >= TRIES && best.score > RICH) break;
  }
  const around = { x0: focus.x - 300, y0: focus.y - 300, x1: focus.x + 300, y1: focus.y + 300 };
  return { network, focus, reach, view: best?.view ?? around };
}
