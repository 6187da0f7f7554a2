/** Which entries speak of another: those that its removal would break. Pure. */
import { kinds, type Kind } from '~/domain';
import { readEntry } from '~/lib/entry-file';
import { linkTargets } from '~/markdown/links';
import type { Shape } from '~/model/spec';

export interface EntryFile {
  readonly kind: Kind;
  readonly path: string;
  /** Front matter and text, as in the repository. */
  readonly raw: string;
}

type Data = Readonly<Record<string, unknown>>;

function refersInFields(shape: Shape, data: Data, kind: Kind, id: string): boolean {
  return Object.entries(shape).some(([name, { spec }]) => {
    if (spec.type !== 'reference' || spec.kind !== kind) return false;
    const value = data[name];
    return Array.isArray(value) ? value.includes(id) : value === id;
  });
}

const refersInText = (body: string, kind: Kind, id: string): boolean =>
  linkTargets(body).some(
    (target) => target.type === 'entry' && target.kind === kind && target.id === id,
  );

/** @returns the titles of the entries that refer to `kind/id`, in the order given */
export function referencesTo(
  kind: Kind,
  id: string,
  files: readonly EntryFile[],
): readonly string[] {
  return files.flatMap((file) => {
    const { data, body } = readEntry(file.raw);
    const refers =
      refersInFields(kinds[file.kind].fields, data, kind, id) || refersInText(body, kind, id);
    return refers ? [String(data['title'])] : [];
  });
}
