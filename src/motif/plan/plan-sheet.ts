import type { Sheet } from './network';
import { stationsOf } from './stations';
import type { Place } from '../core/types';

export type PlanVariant = 'wide' | 'tall';

/** The sheet of a plan and the sizes of its words, u. The style sheet has the same sizes. */
export interface PlanSheet {
  readonly width: number;
  readonly height: number;
  /** Of names, of what follows them, of rivers. */
  readonly size: number;
  readonly small: number;
  readonly river: number;
  /** Ways to fill the sheet, the preferred one first. */
  readonly layouts: readonly Sheet[];
}

/** Communes that a sheet holds as it is; each further one makes it a row higher. */
const COMMUNES = 15;
const ROW = { wide: 38, tall: 56 };
/** Communes whose tracks leave room on a tall sheet; each further one makes it a track wider. */
const TRACKS = 30;

const SHARED = {
  gap: 6,
  tail: 18,
  berth: 18,
  node: 8.5,
  hub: { halfHeight: 20, halfWidth: 26 },
};

export function planSheet(places: readonly Place[], variant: PlanVariant): PlanSheet {
  const communes = stationsOf(places).length;
  const more = Math.max(0, communes - COMMUNES) * ROW[variant];
  if (variant === 'wide') {
    const height = 770 + more;
    const sheet = {
      ...SHARED,
      box: { x0: 150, y0: 70, x1: 1010, y1: height - 82 },
      row: 32,
      apart: 110,
      radius: 18,
      scale: 1.15,
    };
    return {
      width: 1200,
      height,
      size: 17.5,
      small: 14,
      river: 13.8,
      layouts: variants(sheet, [0.2, 0.35, 0.1], [18, 52, 104, 160]),
    };
  }
  const height = 900 + more;
  const width = 600 + Math.max(0, communes - TRACKS) * SHARED.gap;
  const sheet = {
    ...SHARED,
    box: { x0: 60, y0: 64, x1: width - 130, y1: height - 70 },
    row: 46,
    apart: 100,
    radius: 14,
    scale: 1.35,
  };
  return {
    width,
    height,
    size: 20,
    small: 16.5,
    river: 16,
    layouts: variants(sheet, [0.2, 0.4, 0.05], [160, 104, 52, 220, 18]),
  };
}

/** Shortest first runs that are tried, u. */
const LEADS = [26, 120];

/**
 * Ways to fill a sheet.
 * @param spreads of the columns, see `axis`
 * @param sideTails last runs of north and south tracks
 */
const variants = (
  sheet: Omit<Sheet, 'lead' | 'sideTail' | 'blend'>,
  spreads: readonly number[],
  sideTails: readonly number[],
): Sheet[] =>
  LEADS.flatMap((lead) =>
    spreads.flatMap((x) =>
      sideTails.map((sideTail) => ({ ...sheet, lead, sideTail, blend: { x, y: 0.5 } })),
    ),
  );
