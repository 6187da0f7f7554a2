/** What the drawings are made from. Lengths are SVG user units (u), positions decimal degrees. */

/**
 * The states of a place, open ones told apart by how lately it was known. Each has its own form; colour
 * never tells them apart.
 */
export const PLACE_STATUSES = [
  'open',
  'last-seen',
  'planned',
  'studied',
  'closed',
  'unverified',
] as const;
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
  /** Year of the last thing that establishes its state, when it is known. */
  readonly seen?: string | undefined;
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

/** What a picture without a place speaks of. Each has its own drawing. */
export const PICTURE_SUBJECTS = [
  'week',
  'rooms',
  'journeys',
  'water',
  'economy',
  'fibre',
  'territory',
  'network',
  'members',
  'table',
  'press',
  'sheets',
  'month',
] as const;
export type PictureSubject = (typeof PICTURE_SUBJECTS)[number];

/**
 * What gives an entry its picture: its permanent number, its kind, and either its place or what it
 * speaks of; with neither, what its kind speaks of.
 */
export interface EntryPicture {
  readonly id: string;
  readonly mark: EntryMark;
  readonly place?: Position;
  readonly subject?: PictureSubject;
}

/** An entry that is somewhere. */
export type PlacedPicture = EntryPicture & { readonly place: Position };

export const isPlaced = (entry: EntryPicture): entry is PlacedPicture => entry.place !== undefined;
