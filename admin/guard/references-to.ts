/** Which entries an entry cannot do without. Pure. */
import { isKind, type Kind, kinds } from '~/kinds';
import { settings as settingsModel } from '~/kinds/settings/model';
import { readEntry, readYaml } from '~/lib/read-entry';
import { linkTargets } from '~/markdown/link-targets';
import type { Shape } from '~/model/spec';

export interface EntryFile {
  readonly kind: Kind;
  readonly path: string;
  /** Front matter and text, as in the repository. */
  readonly raw: string;
}

/** `kind/id`; undefined for a malformed file. */
export function fileKey({ kind, raw }: EntryFile): string | undefined {
  try {
    return `${kind}/${String(readEntry(raw).data['id'])}`;
  } catch {
    return undefined;
  }
}

/** What an entry refers to, by its fields or by a link of its text. */
export interface Reference {
  readonly kind: Kind;
  readonly id: string;
}

type Data = Readonly<Record<string, unknown>>;

const inFields = (shape: Shape, data: Data): readonly Reference[] =>
  Object.entries(shape).flatMap(([name, { spec }]) => {
    if (spec.type !== 'reference' || !isKind(spec.kind)) return [];
    const { kind } = spec;
    const ids: readonly unknown[] = [data[name]].flat();
    return ids.flatMap((id) => (typeof id === 'string' ? [{ kind, id }] : []));
  });

const inText = (body: string): readonly Reference[] =>
  linkTargets(body).flatMap((target) =>
    target.type === 'entry' && isKind(target.kind) ? [{ kind: target.kind, id: target.id }] : [],
  );

/**
 * All that an entry refers to.
 * @throws when its file is malformed
 */
export function referencesOf(file: EntryFile): readonly Reference[] {
  const { data, body } = readEntry(file.raw);
  return [...inFields(kinds[file.kind].fields, data), ...inText(body)];
}

/**
 * Whether an entry refers to `kind/id`.
 * @throws when its file is malformed
 */
export const refersTo = (kind: Kind, id: string, file: EntryFile): boolean =>
  referencesOf(file).some((reference) => reference.kind === kind && reference.id === id);

/**
 * Whether the settings refer to `kind/id`.
 * @param raw as in the repository; undefined when there are none
 * @throws when they are malformed
 */
export const settingsReferTo = (kind: Kind, id: string, raw: string | undefined): boolean =>
  raw !== undefined &&
  inFields(settingsModel, readYaml(raw)).some(
    (reference) => reference.kind === kind && reference.id === id,
  );
