/** An entry about to be saved, with what its address depends on. */
import { isKind, type Kind } from '~/kinds';
import type { Draft } from '../../save/before-save';
import { siteIndex } from '../../preview/site-index';
import type { EntryFile } from '../../guard/references-to';
import { isNumbered, numbersBesides, type Numbered } from '../../save/other-numbers';
import { unknownKeys } from '../../save/unknown-links';
import { leftAddresses } from './left-addresses';
import { presentEntries, publishedSource } from './published';
import { kindsSharing } from './sharing';

/** An entry as Decap holds it: the keys that matter here. */
export interface HeldEntry {
  readonly collection: string;
  readonly newRecord?: boolean;
  /** `false` for an entry under review that was never published. */
  readonly isModification?: boolean | null;
  readonly slug: string;
  readonly path: string;
  /** The file as it was when the form was filled from it. */
  readonly raw: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** The files of the repository, which Decap lists with an entry that it holds already only. */
  readonly mediaFiles?: readonly { readonly name: string; readonly url?: string }[];
}

/** Not known when the repository does not answer: the save then says so itself. */
async function numbersFor({ collection, path, data }: HeldEntry): Promise<Numbered | undefined> {
  if (collection !== 'news' || !isNumbered(data)) return undefined;
  return presentEntries(['news']).then(
    (files) => numbersBesides(path, files),
    () => undefined,
  );
}

/**
 * The entries of the repository that may have the address: the site does not show drafts, nor what
 * came since its last build. Not read when the entry keeps the address and the former ones it has.
 */
async function filedFor(kind: Kind, held: HeldEntry): Promise<readonly EntryFile[] | undefined> {
  const { newRecord, isModification, slug: file, path, data } = held;
  const isFirst = newRecord === true || isModification === false;
  const source = isFirst ? '' : await publishedSource(path);
  const wanted = kindsSharing({ kind, file, fields: data }, source);
  if (wanted.length === 0) return [];
  return presentEntries(wanted).catch(() => undefined);
}

/** @throws when the public version of the entry cannot be read */
export async function heldDraft(held: HeldEntry): Promise<Draft> {
  const { collection, newRecord, isModification, slug, path, data, mediaFiles } = held;
  const isNew = newRecord === true;
  if (!isKind(collection)) return { collection, isNew, data };
  const { body = '' } = data;
  const [index, numbered, filed] = await Promise.all([
    siteIndex(),
    numbersFor(held),
    filedFor(collection, held),
  ]);
  const unknown = await unknownKeys(String(body), index, presentEntries);
  const common = { collection, isNew, data, index, filed, numbered, unknown };
  if (isNew) return common;
  const wasPublic = isModification !== false;
  const left = wasPublic ? await leftAddresses(path, { kind: collection, file: slug }) : [];
  const known = { ...common, file: slug, left };
  return mediaFiles === undefined
    ? known
    : { ...known, medias: new Set(mediaFiles.map(({ name }) => name)) };
}
