/** What the drawings are made from. Lengths are SVG user units (u), positions decimal degrees. */

/** The five states of a place. Each has its own form; colour never tells them apart. */
export const PLACE_STATUSES = ['open', 'planned', 'studied', 'closed', 'unverified'] as const;
export type PlaceStatus = (typeof PLACE_STATUSES)[number];

/** A point of the earth, WGS 84, decimal degrees. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** A place of the network, with a published position. */
export interface Place extends Position {
  /** Permanent: it orders the drawing. */
  readonly id: string;
  readonly name: string;
  /** Places of one commune share a node and a track. */
  readonly commune: string;
  readonly status: PlaceStatus;
}

/** Kinds of entries. Each has its own form. */
export const ENTRY_MARKS = [
  'news',
  'event',
  'press',
  'figure',
  'space',
  'member',
  'group',
  'output',
  'page',
  'release',
] as const;
export type EntryMark = (typeof ENTRY_MARKS)[number];

/** Width to height of an entry's picture. */
export type IllustrationRatio = '16:9' | '3:2' | '1:1' | '3:1';

/** What gives an entry its picture: its permanent number, its kind, its place when it has one. */
export interface EntryPicture {
  readonly id: string;
  readonly mark: EntryMark;
  readonly place?: Position;
}
