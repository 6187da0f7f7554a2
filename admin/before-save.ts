/** What happens to an entry between « Publier » and the repository. */
import { kinds } from '~/domain';
import { settings } from '~/domain/settings/model';
import { arrange } from '~/model/arrange';
import { clean, isRecord } from '~/model/clean';
import type { Collection, Problem } from '~/model/collection';
import type { Shape } from '~/model/spec';
import { check, checkShape } from '~/model/problems';
import { SETTINGS } from './collections';
import { isKind } from './kind-names';
import { mintId } from './mint-id';

type Data = Readonly<Record<string, unknown>>;

/** An entry as Decap hands it over, in plain data; the text is among the fields, as `body`. */
export interface Draft {
  readonly collection: string;
  readonly isNew: boolean;
  readonly data: Data;
}

export interface Prepared {
  readonly data: Data;
  readonly problems: readonly Problem[];
}

/** Decap drops ' when it makes the file's name (« L'été » → lete); ’ becomes a dash. */
const typographic = (title: unknown): unknown =>
  typeof title === 'string' ? title.replaceAll("'", '’') : title;

/**
 * A new entry gets its permanent number. When it already holds one it is a copy (« Dupliquer »):
 * it gets its own, and leaves the former addresses to the original.
 */
function identified(data: Data, isNew: boolean): Data {
  if (!isNew) return { ...data, id: data['id'] ?? mintId() };
  if (data['id'] === undefined) return { ...data, id: mintId() };
  return { ...data, id: mintId(), previousUrls: undefined };
}

function tidy(shape: Shape, data: Data): Data {
  const cleaned = clean(data);
  return arrange(shape, isRecord(cleaned) ? cleaned : {});
}

/**
 * Cleans, completes and checks an entry with the rules of the build.
 * @returns what to write, keys in the order of the model, and what the editor must mend first
 */
export function prepare({ collection, isNew, data }: Draft): Prepared {
  if (collection === SETTINGS) {
    const written = tidy(settings, data);
    return { data: written, problems: checkShape(settings, written).problems };
  }
  if (!isKind(collection)) throw new Error(`genre inconnu : ${collection}`);
  const kind: Collection = kinds[collection];
  const { body = '', ...fields } = data;
  const completed = identified({ ...fields, title: typographic(fields['title']) }, isNew);
  const written = tidy(kind.fields, completed);
  const text = String(body);
  return { data: { ...written, body: text }, problems: check(kind, written, text).problems };
}
