/** What a drawing about a subject is made on. Lengths in u. */
import type { Dress } from '../entry/dress';

export interface Canvas {
  readonly width: number;
  readonly height: number;
  /** Colours of the entry's kind. */
  readonly worn: Dress;
  /** Numbers in [0, 1), the same for the same entry. */
  readonly random: () => number;
}

export type DrawSubject = (canvas: Canvas) => string;

/** Width of a line, as that of tracks in a close-up. */
export const LINE = 4.4;
/** The ground on both sides of a line: over something else it makes a bridge. */
export const BRIDGE = 14;
/** Radius of a stop. */
export const STOP = 13;

/** A whole number from `low` to `high`, both possible. */
export const between = ({ random }: Pick<Canvas, 'random'>, low: number, high: number): number =>
  low + Math.floor(random() * (high - low + 1));

/** One chance in two. */
export const isHeads = ({ random }: Pick<Canvas, 'random'>): boolean => random() < 0.5;

/** 0, 1… up to `count`, left out. */
export const ranks = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, rank) => rank);
