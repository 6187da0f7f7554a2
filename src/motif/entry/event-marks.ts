import { glyph } from './marks';
import { PAGE_PALETTE } from '../core/palette';
import { diamond } from '../core/shapes';
import { svgElement } from '../core/svg';

/** What may be said of an event. Each has its own form; colour never tells them apart. */
export const EVENT_STATES = [
  'confirmed',
  'ongoing',
  'tentative',
  'postponed',
  'cancelled',
  'past',
] as const;
export type EventState = (typeof EVENT_STATES)[number];

/** An event's state in a line of text: the diamond of events, full when it can be counted on. */
export function eventMark(state: EventState): string {
  const at = { x: 8, y: 8 };
  const ink = PAGE_PALETTE.ink;
  const full = (d: string) => svgElement('path', { d, fill: ink, 'fill-rule': 'evenodd' });
  const hollow = (inside: string, more = {}) =>
    svgElement('path', {
      d: diamond(at, 7) + inside,
      fill: 'none',
      stroke: ink,
      'stroke-width': 1.8,
      ...more,
    });
  const forms: Readonly<Record<EventState, () => string>> = {
    confirmed: () => full(diamond(at, 8)),
    ongoing: () => full(diamond(at, 8) + diamond(at, 3.4)),
    tentative: () => hollow('', { 'stroke-dasharray': '3.3 1.65' }),
    postponed: () => hollow('M6.8 5.2l2.8 2.8l-2.8 2.8'),
    cancelled: () => hollow('M5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4'),
    past: () => hollow(''),
  };
  return glyph(forms[state]());
}
