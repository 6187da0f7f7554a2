import { FILE_PALETTE, PAGE_PALETTE, type Palette } from '../core/palette';
import { svgElement, stroked } from '../core/svg';

const streams = ({ marne, seine }: Palette): string =>
  stroked('M46 9c-13 0-15 15-28 15', marne, 7.5) +
  stroked('M46 40c-14 0-15-16-28-16h-16', seine, 9.5);

const disc = (r: number, fill: string): string => svgElement('circle', { cx: 18, cy: 24, r, fill });
const HALO = 10.5;
const node = ({ ink }: Palette): string => disc(7.2, ink);

/** The sign of the association: two streams, one node. Drawn in a square of 48 u. */
export const sign = (palette: Palette): string =>
  streams(palette) + disc(HALO, palette.ground) + node(palette);

/** The same on any ground: what surrounds the node is cut out of the streams. */
export function openSign(palette: Palette): string {
  const hole = svgElement('path', { d: 'M0 0h48v48h-48z', fill: '#fff' }) + disc(HALO, '#000');
  return (
    svgElement('mask', { id: 'halo', maskUnits: 'userSpaceOnUse' }, hole) +
    svgElement('g', { mask: 'url(#halo)' }, streams(palette)) +
    node(palette)
  );
}

/** The sign inside a page; the words that go with it are text, next to it. */
export const logo = (): string =>
  svgElement(
    'svg',
    { viewBox: '0 0 48 48', width: '48', height: '48', 'aria-hidden': 'true', fill: 'none' },
    sign(PAGE_PALETTE),
  );

/** The icon of the site: the sign on a chalk square, readable on light and dark tabs. */
export const icon = (): string =>
  svgElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: '0 0 48 48',
      width: '48',
      height: '48',
      fill: 'none',
    },
    svgElement('path', { d: 'M0 0h48v48h-48z', fill: FILE_PALETTE.ground }) + sign(FILE_PALETTE),
  );
