/** What a view receives besides the entry's own values. */
import type { Work } from '~/lib/citation/reference';
import type { Heading } from '~/markdown/headings';
import type { CardValue } from './Card';
import type { LinkValue } from './LinkList';
import type { PictureValue } from './Picture';

export interface ViewProps<Data> {
  readonly data: Data;
  /** The text, rendered by `src/markdown`; empty when the kind has none. */
  readonly html: string;
  /** Its sub-headings, in order. */
  readonly headings?: readonly Heading[];
  /** Address of the page in the site. */
  readonly url: string;
  /** Day of the build, in Paris: what was to come may be past. */
  readonly today: string;
  /** What the page tells of, when others made it. */
  readonly work?: Work | undefined;
  readonly picture?: PictureValue | undefined;
  /** Entries this one refers to, by field, already resolved. */
  readonly links: Readonly<Record<string, readonly LinkValue[]>>;
}

export interface CardProps<Data> {
  readonly data: Data;
  readonly url: string;
  readonly svg?: string | undefined;
  /** Day of the build, in Paris. */
  readonly today: string;
}

export type { CardValue };
