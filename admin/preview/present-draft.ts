/** From an entry of the form to what its view and its card need, through the presenter of the site. */
import type { EditorsIndex } from '~/content/editors-index';
import { kinds } from '~/kinds';
import { stored } from '~/kinds/entry';
import { clean } from '~/model/clean';
import type { Collection } from '~/model/collection';
import { check } from '~/model/problems';
import { presentCard, presentPage, type EntryViewProps } from '~/present/present';
import { notShown } from '~/present/references';
import type { CardValue } from '~/ui/view-props';
import { fileOf, type PreviewDraft } from './preview-draft';
import { fill } from './fill';
import { indexDirectory, surroundingsOf, type Asset } from './form-surroundings';

export interface PresentedDraft {
  readonly view: EntryViewProps;
  readonly card: CardValue;
}

/** What the build would hold against the entry, word for word; then what leaves no link. */
export function remarksOn(draft: PreviewDraft, index: EditorsIndex | undefined): readonly string[] {
  const kind: Collection = kinds[draft.kind];
  const { problems } = check(kind, draft.fields, draft.body);
  const missing =
    index === undefined
      ? []
      : notShown(draft.kind, draft.fields, draft.body, indexDirectory(index));
  return [
    ...problems.map(({ message }) => message),
    ...missing.map((key) => `« ${key} » n’est pas encore sur le site : ses mots restent sans lien`),
  ];
}

/**
 * @param index what the site shows of its other entries
 * @param asset where the browser finds a file that the entry names
 */
export function presentDraft(
  draft: PreviewDraft,
  index: EditorsIndex,
  asset: Asset,
): PresentedDraft {
  const { kind, body, sizes = {} } = draft;
  const { fields }: Collection = kinds[kind];
  const data = fill(fields, clean(draft.fields, fields));
  const entry = stored({ kind, file: fileOf({ ...draft, fields: data }), fields: data }, body);
  const around = surroundingsOf(index, asset, sizes);
  return { view: presentPage(entry, around), card: presentCard(entry, around) };
}
