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

/**
 * Whether an entry refers to `kind/id`.
 * @throws when its file is malformed
 */
export function refersTo(kind: Kind, id: string, file: EntryFile): boolean {
  const { data, body } = readEntry(file.raw);
  return refersInFields(kinds[file.kind].fields, data, kind, id) || refersInText(body, kind, id);
}
