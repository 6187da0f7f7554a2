/** What a dataset is: which entries it holds, and what it says of each. Pure. */
import type { Kind } from '~/kinds';
import type { Entry } from '~/kinds/entry';
import type { Column } from './column';

interface Described<One> {
  /** The beginning of the names of its files: « espaces ». */
  readonly name: string;
  readonly title: string;
  /** What is in it, in a sentence or two. */
  readonly description: string;
  /** What it leaves out, or what to mind when it is used. */
  readonly caution?: string;
  readonly keywords: readonly string[];
  readonly columns: readonly Column<One>[];
}

/** Of whatever kind. */
export interface Dataset extends Described<Entry> {
  readonly kind: Kind;
}

export const defineDataset = <K extends Kind>(kind: K, described: Described<Entry<K>>): Dataset =>
  // Reason for the cast: entries given to it are of its kind, a link the union forgets.
  ({ kind, ...described }) as unknown as Dataset;
