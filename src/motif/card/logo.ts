import { FILE_PALETTE, PAGE_PALETTE, type Palette } from '../core/palette';
import { svgElement, stroked } from '../core/svg';

/** The sign of the association: two streams, one node. Drawn in a square of 48 u. */
export function sign(palette: Palette): string {
  return (
    stroked('M46 9c-13 0-15 15-28 15', palette.marne, 7.5) +
    stroked('M46 40c-14 0-15-16-28-16h-16', palette.seine, 9.5) +
    svgElement('circle', { cx: 18, cy: 24, r: 10.5, fill: palette.ground }) +
    svgElement('circle', { cx: 18, cy: 24, r: 7.2, fill: palette.ink })
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
