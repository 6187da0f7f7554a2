/** The entry on screen, from what Decap holds of it. */
import { isKind, type Kind } from '~/kinds';
import { isRecord } from '~/model/clean';
import type { PreviewTemplateComponentProps } from '../decap/parts';
import { withoutRow } from '../lists/row';
import { withPublishedDay } from '../save/published-day';
import { nameFor } from '../form/address/new-address';

export interface PreviewDraft {
  readonly kind: Kind;
  /** Name of its file; empty when it has none yet. */
  readonly slug: string;
  /** Front matter as the form holds it. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
  /**
   * In bytes, by the name an entry gives them, the files that Decap lists with an entry it holds
   * already: all those of the repository, drafts' included, and what was just sent.
   */
  readonly sizes?: Readonly<Record<string, number>>;
}

/** Stands for the permanent number until the first save gives one: the drawing depends on it. */
const NO_NUMBER_YET = 'nouvelle-fiche';

/** The sizes of the files of a form, by the name that an entry gives them. */
export const sizesOf = (files: unknown): Readonly<Record<string, number>> =>
  Object.fromEntries(
    (Array.isArray(files) ? files : []).flatMap((file: unknown) => {
      const { name, size } = isRecord(file) ? file : {};
      return typeof name === 'string' && typeof size === 'number'
        ? [[`../medias/${name}`, size]]
        : [];
    }),
  );

/** @throws when the collection is no kind of content: templates are registered for kinds only */
export function previewDraft(
  collection: PreviewTemplateComponentProps['collection'],
  entry: PreviewTemplateComponentProps['entry'],
): PreviewDraft {
  const kind: unknown = collection.get('name');
  if (!isKind(kind)) throw new Error(`genre inconnu : ${String(kind)}`);
  const held: unknown = entry.toJS();
  const { data, slug, mediaFiles } = isRecord(held) ? held : {};
  const { body, ...fields } = withoutRow(isRecord(data) ? data : {});
  return {
    kind,
    slug: typeof slug === 'string' ? slug : '',
    fields: withPublishedDay({ ...fields, id: fields['id'] ?? NO_NUMBER_YET }),
    body: typeof body === 'string' ? body : '',
    sizes: sizesOf(mediaFiles),
  };
}

/** The name of its file, or the one it will get once saved (decap/collections.ts). */
export const fileOf = ({ kind, slug, fields }: PreviewDraft): string =>
  kind === 'pages' || slug !== '' ? slug : nameFor(kind, fields);
