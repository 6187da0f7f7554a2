import { placeLabels, type Label } from './labels';
import { layout, type Network, type Sheet } from './network';
import { drawNodes } from './nodes';
import { PAGE_PALETTE } from './palette';
import { short } from './path';
import { riverNames } from './river-names';
import { stationsOf } from './stations';
import { drawHub, drawRibbons, drawTracks } from './strokes';
import { element, escapeXml } from './svg';
import type { Stop } from './tracks';
import type { Place, PlaceStatus } from './types';

export interface PlanOptions {
  readonly variant: 'wide' | 'tall';
  readonly title: string;
  readonly description: string;
  /** Makes the ids of the title and of the description, unique on a page. */
  readonly idPrefix: string;
}

/** A state, in the fewest words that a plan allows. */
export const STATUS_WORDS: Readonly<Record<PlaceStatus, string>> = {
  open: 'ouvert',
  planned: 'en projet',
  studied: 'étude',
  closed: 'fermé',
  unverified: 'à vérifier',
};

/** Communes that the sheet holds as it is; each further one makes it higher. */
const COMMUNES = 15;
const ROW = 34;

interface PlanSheet {
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly small: number;
  readonly layout: Sheet;
}

/** The network plan, with names: the only drawing that assistive technology reads. */
export function networkPlan(places: readonly Place[], options: PlanOptions): string {
  const { variant, title, description, idPrefix } = options;
  const sheet = planSheet(places, variant);
  const { width, height, size } = sheet;
  const network = layout(places, sheet.layout);
  const [titleId, descriptionId] = [`${idPrefix}-title`, `${idPrefix}-desc`];
  const { hub } = network;
  return element(
    'svg',
    {
      class: `network network--${variant}`,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': `${titleId} ${descriptionId}`,
    },
    [
      element('title', { id: titleId }, escapeXml(title)),
      element('desc', { id: descriptionId }, escapeXml(description)),
      drawRibbons(network, PAGE_PALETTE),
      drawTracks(network, PAGE_PALETTE, { track: 2.1, bridge: 6.6 }),
      drawHub(network, PAGE_PALETTE.ink, 13),
      element(
        'text',
        { class: 'network-hub', x: hub.x, y: hub.y + size * 0.38, 'text-anchor': 'middle' },
        'Paris',
      ),
      drawRiverNames(network, sheet),
      drawNodes(
        network.tracks.map(({ stop }) => stop),
        network.node,
        2.4,
        PAGE_PALETTE,
      ),
      drawLabels(placeLabels(network, { ...sheet, second }), sheet),
    ].join(''),
  );
}

/** Past 15 communes the sheet grows a row each, so that labels keep their room. */
export function planSheet(places: readonly Place[], variant: 'wide' | 'tall'): PlanSheet {
  const more = Math.max(0, stationsOf(places).length - COMMUNES) * ROW;
  const shared = { row: 26, gap: 6, lead: 26, node: 8.5, hub: { halfHeight: 20, halfWidth: 26 } };
  if (variant === 'wide') {
    const height = 770 + more;
    return {
      width: 1200,
      height,
      size: 17.5,
      small: 14,
      layout: {
        ...shared,
        box: { x0: 150, y0: 70, x1: 1010, y1: height - 82 },
        apart: 110,
        radius: 18,
        scale: 1.15,
        blend: { x: 0.2, y: 0.5 },
      },
    };
  }
  const height = 900 + more;
  return {
    width: 600,
    height,
    size: 20,
    small: 16.5,
    layout: {
      ...shared,
      row: 30,
      box: { x0: 72, y0: 64, x1: 470, y1: height - 70 },
      apart: 90,
      radius: 14,
      scale: 1,
      blend: { x: 0.42, y: 0.6 },
    },
  };
}

/** What stands after a name: the state of its place, or how many places it has. */
export const second = ({ statuses: [status, ...others] }: Stop): string =>
  status === undefined || others.length > 0 ? `${others.length + 1} lieux` : STATUS_WORDS[status];

function drawRiverNames(network: Network, { width, height, size }: PlanSheet): string {
  const inside = { x0: 20, y0: 20, x1: width - 20, y1: height - 20 };
  return riverNames(network, inside, size * 0.82)
    .map(({ name, middle, angle }) =>
      element(
        'text',
        {
          class: 'network-river',
          transform: `translate(${short(middle.x)} ${short(middle.y)}) rotate(${short(angle)})`,
          y: size * 0.25,
          'text-anchor': 'middle',
        },
        escapeXml(name),
      ),
    )
    .join('');
}

function drawLabels(labels: readonly Label[], { size, small }: PlanSheet): string {
  return labels
    .map(({ stop, box, anchor, form }) => {
      const word = second(stop);
      const [x, y] = [anchor === 'start' ? box.x0 : box.x1, box.y0 + size * 0.76];
      const shift = form === 'two' ? { x, dy: small * 1.12 } : { dx: small * 0.4 };
      const state =
        form === 'bare'
          ? ''
          : element('tspan', { class: 'network-state', ...shift }, escapeXml(word));
      return element(
        'text',
        { class: 'network-name', x, y, 'text-anchor': anchor === 'end' ? 'end' : undefined },
        escapeXml(stop.label) + state,
      );
    })
    .join('');
}
