/** What one kind of content is, for the build, the checks and the CMS alike. */
import type { BodySpec, Shape, Values } from './spec';

/** Something to mend in an entry. `field` is a front matter path such as `sources[0].url`. */
export interface Problem {
  readonly field: string;
  /** In French: what is wrong, then what to write. */
  readonly message: string;
}

/** An entry once checked: its front matter, and where its text is. */
export interface EntryData<S extends Shape> {
  readonly data: Values<S>;
  readonly body: string;
}

/**
 * A rule across fields. Only run on entries whose fields are each valid; `today` is the day it is in
 * Paris. Declared as a method, which TypeScript compares loosely: the list of all kinds can then be
 * walked as plain `Collection`s.
 */
export type Rule<S extends Shape> = {
  call(entry: EntryData<S>, today: string): readonly Problem[];
}['call'];

export interface Collection<Kind extends string = string, S extends Shape = Shape> {
  /** Identifier of the kind, and its folder under `content/`. */
  readonly kind: Kind;
  /** Plural, in the CMS menu and on the site. */
  readonly label: string;
  readonly labelSingular: string;
  /** One sentence shown above the list in the CMS. */
  readonly description: string;
  /** Whether file names start with the entry's day. */
  readonly dated: boolean;
  readonly fields: S;
  readonly rules: readonly Rule<S>[];
}

/** The Markdown field of a kind, when it has one. */
export function bodyField(fields: Shape): readonly [string, BodySpec] | undefined {
  for (const [name, { spec }] of Object.entries(fields)) {
    if (spec.type === 'body') return [name, spec];
  }
  return undefined;
}
