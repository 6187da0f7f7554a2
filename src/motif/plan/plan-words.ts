import { NAME_LEADING, type Candidate } from './label-candidates';
import type { Box } from '../core/geometry';
import { short } from '../core/path';
import { nodeBox } from './nodes';
import type { PlanSheet } from './plan-sheet';
import type { RiverName } from './river-names';
import { escapeXml } from '~/lib/plain-text';
import { svgElement } from '../core/svg';
import type { Station } from './stations';
import type { Hub, Stop } from './tracks';
import type { PlaceStatus } from '../core/types';

/** The words of the plan. Their faces and colours are classes: see src/styles/kinds/plan.css. */
export type Words = Pick<PlanSheet, 'size' | 'small' | 'river'>;

/** A state, in the fewest words that a plan allows. */
const STATUS_WORDS: Readonly<Record<PlaceStatus, string>> = {
  open: 'ouvert',
  'last-seen': 'vu ouvert',
  planned: 'en projet',
  studied: 'étude',
  closed: 'fermé',
  unverified: 'à vérifier',
};

/** What stands after a name: the state of its place and the year it is of, or how many places it has. */
export function second({
  statuses: [status, ...others],
  seen,
}: Pick<Stop, 'statuses' | 'seen'>): string {
  if (status === undefined || others.length > 0) return `${others.length + 1} lieux`;
  return seen === undefined ? STATUS_WORDS[status] : `${STATUS_WORDS[status]}, ${seen}`;
}

export const drawHubName = ({ x, y }: Hub, { size }: Words): string =>
  svgElement(
    'text',
    { class: 'network-hub', x, y: y + size * 0.38, 'text-anchor': 'middle' },
    'Paris',
  );

export const drawRiverNames = (names: readonly RiverName[], { river }: Words): string =>
  names
    .map(({ name, middle, angle }) =>
      svgElement(
        'text',
        {
          class: 'network-river',
          transform: `translate(${short(middle.x)} ${short(middle.y)}) rotate(${short(angle)})`,
          y: river * 0.33,
          'text-anchor': 'middle',
        },
        escapeXml(name),
      ),
    )
    .join('');

function drawName({ stop, box, anchor, form, lines }: Candidate, { size, small }: Words): string {
  const [first = '', ...others] = lines;
  // Whole units, like the lines of the plan.
  const x = Math.round(anchor === 'start' ? box.x0 : box.x1);
  const next = others.map((line) =>
    svgElement('tspan', { x, dy: size * NAME_LEADING }, escapeXml(line)),
  );
  const shift = form === 'two' ? { x, dy: small * 1.12 } : { dx: small * 0.4 };
  const word = svgElement('tspan', { class: 'network-state', ...shift }, escapeXml(second(stop)));
  return svgElement(
    'text',
    {
      x,
      y: Math.round(box.y0 + size * 0.76),
      'text-anchor': anchor === 'end' ? 'end' : undefined,
    },
    escapeXml(first) + next.join('') + (form === 'bare' ? '' : word),
  );
}

const outline = ({ x0, x1, y0, y1 }: Box): string =>
  `M${short(x0)} ${short(y0)}H${short(x1)}V${short(y1)}H${short(x0)}Z`;

/**
 * Each station as a link: its words, and the boxes that take the finger and show the focus.
 * @param node the radius of a node, u
 */
export const drawLinks = (
  stops: readonly Stop[],
  labels: readonly Candidate[],
  words: Words,
  { node, hrefOf }: { readonly node: number; readonly hrefOf: (station: Station) => string },
): string =>
  stops
    .map((stop) => {
      const label = labels.find((candidate) => candidate.stop === stop);
      const boxes = [nodeBox(stop, node), ...(label === undefined ? [] : [label.box])];
      return svgElement(
        'a',
        { href: hrefOf(stop), 'aria-label': label === undefined ? stop.label : undefined },
        svgElement('path', { d: boxes.map(outline).join('') }) +
          (label === undefined ? '' : drawName(label, words)),
      );
    })
    .join('');
