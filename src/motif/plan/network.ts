import { axis } from './axis';
import { HUB } from './geography';
import type { Box, Point } from '../core/geometry';
import { capsuleLength } from './nodes';
import { ribbons, type Ribbon } from './ribbons';
import { route } from './routing';
import { ranked, type Station } from './stations';
import type { HubSize } from '../core/sides';
import type { Hub, Stop, Track, TrackOptions } from './tracks';
import type { Position } from '../core/types';

/** How a network fills a sheet. Lengths in u. */
export interface Sheet extends TrackOptions {
  /** Where stations may lie; the hub is on its left side. */
  readonly box: Box;
  /** From the hub to the nearest column of stations. */
  readonly apart: number;
  /** Least distance between two rows. */
  readonly row: number;
  /** Multiplies the ribbons. */
  readonly scale: number;
  /** Radius of a node. */
  readonly node: number;
  /** Smallest hub. */
  readonly hub: HubSize;
  /** See `axis`. */
  readonly blend: { readonly x: number; readonly y: number };
}

/** Geometry only: no colour, no word. */
export interface Network {
  readonly hub: Hub;
  readonly tracks: readonly Track[];
  readonly ribbons: readonly Ribbon[];
  readonly node: number;
}

/** Least distance between the hub and the sheet's edge, u. */
const EDGE = 12;

/** The rows, and that of the hub when it is not among them. */
function around(rows: readonly number[], hub: number): readonly number[] {
  const inside = Math.min(...rows) < hub && hub < Math.max(...rows);
  return inside ? rows : [...rows, hub];
}

const whole = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });

/** A schematic network: order and direction are kept, distances are not. */
export function layout(all: readonly Station[], sheet: Sheet): Network {
  const { box, node, blend } = sheet;
  const stations = ranked(all);
  const down = axis(
    around(
      stations.map(({ row }) => -row),
      -HUB.latitude,
    ),
    {
      from: box.y0,
      to: box.y1,
      blend: blend.y,
      apart: sheet.row,
    },
  );
  const across = axis([...stations.map(({ longitude }) => longitude), HUB.longitude], {
    from: box.x0,
    to: box.x1,
    blend: blend.x,
  });
  const at = ({ latitude, longitude }: Position) => ({ x: across(longitude), y: down(-latitude) });
  // Whole units: 45° stays 45° when a path is rounded.
  const hub = whole(at(HUB));
  const rivers = ribbons(at, sheet.scale);
  const stops: Stop[] = stations.map((station) => ({
    ...station,
    ...whole({
      x: Math.max(across(station.longitude), hub.x + sheet.apart),
      y: down(-station.row),
    }),
  }));
  const length = ({ statuses }: Stop) => capsuleLength(statuses.length, node);
  const routing = route(stops, hub, rivers, { ...sheet, length });
  const x0 = Math.ceil(routing.hub.halfWidth + EDGE);
  // A hub that many tracks make too large for its side of the sheet moves away from it.
  if (x0 > hub.x && x0 < box.x1) return layout(all, { ...sheet, box: { ...box, x0 } });
  return { ...routing, ribbons: rivers, node };
}
