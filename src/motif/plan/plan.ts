import { placeLabels, type Labels } from './labels';
import { layout, type Network } from './network';
import { drawNodes } from './nodes';
import { PAGE_PALETTE } from '../core/palette';
import { planSheet, type PlanSheet, type PlanVariant } from './plan-sheet';
import { drawHubName, drawLinks, drawRiverNames, second } from './plan-words';
import { riverNames, type RiverName } from './river-names';
import { stationsOf, type Station } from './stations';
import { drawHub, drawRibbons, drawTracks } from '../core/strokes';
import { svgElement } from '../core/svg';
import type { Place } from '../core/types';

export interface PlanOptions {
  /** `wide` 1200 u, for large screens; `tall` 600 u, for narrow ones. */
  readonly variant: PlanVariant;
  readonly name: string;
  /** The id of what describes it on its page. */
  readonly describedBy: string;
  /** Where the link of a station leads. */
  readonly hrefOf: (station: Station) => string;
}

/** The network plan, with names: the only drawing that assistive technology reads. */
export function networkPlan(places: readonly Place[], options: PlanOptions): string {
  const { variant, name, describedBy, hrefOf } = options;
  const sheet = planSheet(places, variant);
  const { network, labels, rivers } = compose(places, sheet);
  const stops = network.tracks.map(({ stop }) => stop);
  const strokes = { track: 2.1, bridge: 6.6 } as const;
  return svgElement(
    'svg',
    {
      class: `network network--${variant}`,
      viewBox: `0 0 ${sheet.width} ${sheet.height}`,
      role: 'group',
      'aria-label': name,
      'aria-describedby': describedBy,
      fill: 'none',
      // The box of a link takes the finger though it is not drawn.
      'pointer-events': 'all',
    },
    [
      drawRibbons(network, PAGE_PALETTE, strokes),
      drawTracks(network, PAGE_PALETTE, strokes),
      drawHub(network, PAGE_PALETTE.ink, 13),
      drawHubName(network.hub, sheet),
      drawRiverNames(rivers, sheet),
      drawNodes(stops, network.node, 2.4, PAGE_PALETTE),
      drawLinks(stops, labels.placed, sheet, { node: network.node, hrefOf }),
    ].join(''),
  );
}

export interface Composition {
  readonly network: Network;
  readonly labels: Labels;
  readonly rivers: readonly RiverName[];
}

/** Stations times ways to fill the sheet that are tried: a bound for large networks. */
const WORK = 420;

/** The first way to fill the sheet that leaves out no word, or the one that leaves out fewest. */
export function compose(places: readonly Place[], sheet: PlanSheet): Composition {
  const stations = stationsOf(places);
  let best: (Composition & { readonly faults: number }) | undefined;
  const tries = Math.max(2, Math.floor(WORK / Math.max(1, stations.length)));
  for (const way of sheet.layouts.slice(0, tries)) {
    const network = layout(stations, way);
    const labels = placeLabels(network, sheet, { ...sheet, second });
    const rivers = riverNames(network, sheet, sheet.river);
    const faults = labels.faults + network.ribbons.length - rivers.length;
    if (best === undefined || faults < best.faults) best = { network, labels, rivers, faults };
    if (faults === 0) break;
  }
  if (best === undefined) throw new Error('A plan needs at least one layout.');
  return best;
}
