/** What is looked at before a draft under review goes among the pages. */
import { draftEntries, publishedEntries, type Reader } from './repository-entries';
import { firstFew } from './first-few';
import { nameEntries } from './entry-copies';
import { fileKey, referencesOf } from './references-to';

const message = (what: string): string =>
  `Ce brouillon n’a pas été publié : il renvoie à ${what}. Le site ne pourrait pas être fabriqué. Publiez d’abord ce à quoi il renvoie, ou ôtez ce renvoi et remettez-le ensuite.`;

/**
 * Why a draft may not be published yet: it leads to entries that are not among the pages, and the
 * site would no longer build.
 * @returns in French, with the remedy; undefined when nothing is against it
 * @throws when the repository does not answer
 */
export async function publicationRefusal(
  collection: string,
  slug: string,
  reader: Reader,
): Promise<string | undefined> {
  const drafts = await draftEntries(reader);
  const name = `content/${collection}/${slug}.md`;
  const draft = drafts.find(({ path }) => path === name);
  const references = draft === undefined ? [] : referencesOf(draft);
  if (draft === undefined || references.length === 0) return undefined;
  const wanted = [...new Set(references.map(({ kind }) => kind))];
  const known = new Set([...(await publishedEntries(reader, wanted)).map(fileKey), fileKey(draft)]);
  const missing = new Set(references.map(({ kind, id }) => `${kind}/${id}`)).difference(known);
  if (missing.size === 0) return undefined;
  const named = nameEntries({ published: [], drafts, unsaved: [] }, (file) =>
    missing.has(fileKey(file) ?? ''),
  );
  return message(named.length === 0 ? 'une fiche qui n’existe plus' : firstFew(named));
}
