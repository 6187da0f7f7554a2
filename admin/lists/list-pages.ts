/** The pages of a long list of the editors' pages, and the one that is shown. Pure. */
import { isRecord } from '~/model/clean';

/** Rows drawn at once. */
export const ROWS = 100;

export interface PageOfList {
  /** From 1. */
  readonly page: number;
  readonly last: number;
  /** Ranks of its rows, the second one left out. */
  readonly from: number;
  readonly to: number;
}

/** @param asked the page wanted; the nearest there is when the list has become shorter */
export function pageOfList(size: number, asked: number): PageOfList {
  const last = Math.max(1, Math.ceil(size / ROWS));
  const page = Math.min(Math.max(1, asked), last);
  return { page, last, from: (page - 1) * ROWS, to: Math.min(size, page * ROWS) };
}

/** « Fiches 101 à 200 sur 4 019 » */
export const pageWords = ({ from, to }: PageOfList, size: number): string =>
  `Fiches ${(from + 1).toLocaleString('fr')} à ${to.toLocaleString('fr')} sur ${size.toLocaleString('fr')}`;

/** The page on which an editor left a list, in words that a browser keeps. */
export const savedPage = (page: number, choices: string): string =>
  JSON.stringify({ page, choices });

/** @returns the page that was saved, or the first one once the list is in another order */
export function pageFrom(saved: string, choices: string): number {
  try {
    const told: unknown = JSON.parse(saved);
    if (!isRecord(told) || told['choices'] !== choices) return 1;
    return typeof told['page'] === 'number' ? told['page'] : 1;
  } catch {
    return 1;
  }
}
