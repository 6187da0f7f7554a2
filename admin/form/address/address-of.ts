/** The address of an entry of the form. Pure. */
import type { Kind } from '~/kinds';
import { entryPath } from '~/kinds/paths';

/** An entry that has a file. */
export interface Filed {
  readonly kind: Kind;
  /** Name of its file, without extension. */
  readonly file: string;
  /** Front matter. */
  readonly fields: Readonly<Record<string, unknown>>;
}

const textOr = (value: unknown, otherwise: string): string =>
  typeof value === 'string' && value !== '' ? value : otherwise;

/** As src/store: pages say their whole address; others, its end at most, their file's name else. */
export function addressOf({ kind, file, fields }: Filed): string {
  if (kind === 'pages') return textOr(fields['address'], '/');
  return entryPath(kind, textOr(fields['slug'], file));
}
