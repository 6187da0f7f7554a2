/** Works of others, and how they are cited. */
import { formatDate } from '~/lib/dates';

/** What others made. */
export interface Work {
  readonly title: string;
  /** Who made it, as it is told to readers: « Benjamin Benoit, 20 Minutes ». */
  readonly credit: string;
  /** 'YYYY-MM-DD', when it is known; `precision` says how much of it is. */
  readonly date?: string | undefined;
  readonly precision: 'day' | 'month' | 'year' | 'unknown';
  readonly url?: string | undefined;
}

/** A work as reference managers take it, whatever the format. */
export interface CitedWork extends Work {
  /** ASCII, unique: becomes the key of the BibTeX entry. */
  readonly id: string;
  /** « Moriset, Bruno » for a person; for an organisation its name, kept whole. */
  readonly authors: readonly string[];
  /** The page that describes it, absolute. */
  readonly page: string;
}

/** A person is written surname first, as BibTeX and RIS both read it. */
export const isPerson = (author: string): boolean => author.includes(',');

/** Year, month and day as far as they are known. */
export function knownDate({
  date,
  precision,
}: Pick<Work, 'date' | 'precision'>): readonly string[] {
  const parts = date?.split('-') ?? [];
  return parts.slice(0, { day: 3, month: 2, year: 1, unknown: 0 }[precision]);
}

/** Quotes within quotes: « Bienvenue à “Fab Land” ». */
export const quotedTitle = (title: string): string =>
  `« ${title.replaceAll(/«[\s\u202f]*/gu, '“').replaceAll(/[\s\u202f]*»/gu, '”')} »`;

/** « Benjamin Benoit, 20 Minutes, « Le coworking entre en gare », 20 octobre 2015 » */
export const readyReference = ({ credit, title, date, precision }: Work): string =>
  `${credit}, ${quotedTitle(title)}, ${formatDate(date, precision)}`;
