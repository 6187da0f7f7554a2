import { axis } from './axis';
import { HUB } from './geography';
import type { Box } from './geometry';
import { capsuleLength } from './nodes';
import { ribbons, type Ribbon } from './ribbons';
import { route } from './routing';
import { ranked, stationsOf } from './stations';
import type { Hub, Stop, Track } from './tracks';
import type { Place, Position } from './types';

/** How a network fills a sheet. Lengths in u. */
export interface Sheet {
  /** Where stations may lie; the hub is on its left side. */
  readonly box: Box;
  /** Distance from the hub to the nearest column of stations. */
  readonly apart: number;
  /** Least distance between two rows. */
  readonly row: number;
  readonly gap: number;
  readonly radius: number;
  readonly lead: number;
  /** Multiplies the ribbons. */
  readonly scale: number;
  /** Radius of a node. */
  readonly node: number;
  readonly hub: { readonly halfHeight: number; readonly halfWidth: number };
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

/** A schematic network: order and direction are kept, distances are not. */
export function layout(places: readonly Place[], sheet: Sheet): Network {
  const { box, gap, radius, lead, node, blend } = sheet;
  const stations = ranked(stationsOf(places));
  const down = axis([...stations.map(({ row }) => -row), -HUB.latitude], {
    from: box.y0,
    to: box.y1,
    blend: blend.y,
    apart: sheet.row,
  });
  const across = axis([...stations.map(({ longitude }) => longitude), HUB.longitude], {
    from: box.x0,
    to: box.x1,
    blend: blend.x,
  });
  const at = ({ latitude, longitude }: Position) => ({ x: across(longitude), y: down(-latitude) });
  const hub = at(HUB);
  const rivers = ribbons(at, sheet.scale);
  const stops: Stop[] = stations.map((station) => ({
    ...station,
    x: Math.max(across(station.longitude), hub.x + sheet.apart),
    y: down(-station.row),
  }));
  return {
    ...route(stops, hub, rivers, {
      gap,
      radius,
      lead,
      tail: node * 2,
      reach: ({ statuses }) => capsuleLength(statuses.length, node) + node * 1.6,
      hub: sheet.hub,
    }),
    ribbons: rivers,
    node,
  };
}
