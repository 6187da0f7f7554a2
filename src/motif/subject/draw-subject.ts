/**
 * The picture of what has no place: it speaks of a subject, and shows no station, no river where it
 * runs, no Paris. Nothing in it can be read as a position. Pure.
 */
import { seeded } from '../core/seed';
import type { EntryMark, PictureSubject } from '../core/types';
import type { Dress } from '../entry/dress';
import type { DrawSubject } from './canvas';
import { drawBundle } from './draw-bundle';
import { drawColumns } from './draw-columns';
import { drawFibre } from './draw-fibre';
import { drawMesh } from './draw-mesh';
import { drawMonth } from './draw-month';
import { drawMosaic } from './draw-mosaic';
import { drawRoofs } from './draw-roofs';
import { drawRooms } from './draw-rooms';
import { drawSheets } from './draw-sheets';
import { drawSquares } from './draw-squares';
import { drawTable } from './draw-table';
import { drawWater } from './draw-water';
import { drawWeek } from './draw-week';

const DRAWINGS: Readonly<Record<PictureSubject, DrawSubject>> = {
  week: drawWeek,
  rooms: drawRooms,
  journeys: drawBundle,
  water: drawWater,
  economy: drawRoofs,
  fibre: drawFibre,
  territory: drawMosaic,
  network: drawMesh,
  members: drawSquares,
  table: drawTable,
  press: drawColumns,
  sheets: drawSheets,
  month: drawMonth,
};

/** What the pictures of a kind speak of, when nothing else is known of the entry. */
export const SUBJECT_OF_MARK: Readonly<Record<EntryMark, PictureSubject>> = {
  news: 'network',
  event: 'month',
  press: 'press',
  figure: 'territory',
  space: 'rooms',
  member: 'members',
  group: 'table',
  output: 'sheets',
  page: 'territory',
  release: 'network',
};

interface Spoken {
  readonly id: string;
  readonly subject: PictureSubject;
  readonly width: number;
  readonly height: number;
}

/** On a ground of its own; `worn` is the dress of the entry's kind. */
export const drawSubject = ({ id, subject, width, height }: Spoken, worn: Dress): string =>
  `<path d="M0 0H${width}V${height}H0z" fill="${worn.lines.ground}"/>${DRAWINGS[subject]({ width, height, worn, random: seeded(`sujet ${id}`) })}`;
