/** An entry that the checks have let through, and the one way its address is computed. Pure. */
import type { DataOf, Kind } from './index';
import { textReading, type TextReading } from '~/markdown/text-reading';
import { entryPath } from './kind-paths';

interface EntryOf<K extends Kind> {
  readonly kind: K;
  /** The end of its address: the one that editors chose, else the name of its file. */
  readonly slug: string;
  /** Address of its page in the site. */
  readonly url: string;
  /** Its file, from the root of the repository. */
  readonly path: string;
  readonly data: DataOf<K>;
}

/** Of several kinds, a union told apart by `kind`. */
export type Entry<K extends Kind = Kind> = { [P in K]: EntryOf<P> }[K];

/** With its Markdown text, and what this text says and leads to: read once, for whoever asks. */
interface WithText {
  readonly body: string;
  readonly reading: TextReading;
}

export type StoredEntry<K extends Kind = Kind> = { [P in K]: EntryOf<P> & WithText }[K];

/** `news/abc`: how references and links in texts name an entry, whatever its address becomes. */
export const keyOf = ({ kind, data }: Pick<Entry, 'kind' | 'data'>): string => `${kind}/${data.id}`;

/** An entry that has a file, checked or not. */
export interface Filed {
  readonly kind: Kind;
  /** Name of its file, without extension. */
  readonly file: string;
  /** Front matter. */
  readonly fields: Readonly<Record<string, unknown>>;
}

const textOr = (value: unknown, otherwise: string): string =>
  typeof value === 'string' && value !== '' ? value : otherwise;

/** The end of its address; of no use to pages, which say their whole address. */
const slugOf = ({ file, fields }: Pick<Filed, 'file' | 'fields'>): string =>
  textOr(fields['slug'], file);

/** The address of its page. */
export const addressOf = (entry: Filed): string =>
  entry.kind === 'pages'
    ? textOr(entry.fields['address'], '/')
    : entryPath(entry.kind, slugOf(entry));

/** @param filed a file whose fields the model of its kind has checked */
export function stored(filed: Filed, body: string): StoredEntry {
  const { kind, file, fields } = filed;
  const path = `content/${kind}/${file}.md`;
  const text: WithText = { body, reading: textReading(body) };
  const entry = { kind, slug: slugOf(filed), url: addressOf(filed), path, data: fields, ...text };
  // Reason for the cast: the values are those of `kind`, whose link is lost on a union of kinds.
  return entry as unknown as StoredEntry;
}
