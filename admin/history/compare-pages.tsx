/** Two versions of an entry as their pages, with what differs marked. Browser only. */
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { EditorsIndex } from '~/content/editors-index';
import { kinds } from '~/kinds';
import { clean, isRecord } from '~/model/clean';
import type { Shape } from '~/model/spec';
import { changedFields } from '../preview/changed-fields';
import { EntryPreview } from '../preview/EntryPreview';
import type { Asset } from '../preview/form-surroundings';
import { presentDraft } from '../preview/present-draft';
import type { PreviewDraft } from '../preview/preview-draft';
import { markDifferences } from './mark-differences';

export interface ComparedPages {
  /** HTML. */
  readonly before: string;
  readonly after: string;
  /** The labels of the fields that differ, seen on the page or not. */
  readonly fields: readonly string[];
}

function drawn(draft: PreviewDraft, index: EditorsIndex, asset: Asset): HTMLElement {
  const page = document.createElement('main');
  const root = createRoot(page);
  const presented = presentDraft(draft, index, asset);
  flushSync(() => {
    root.render(<EntryPreview {...presented} kind={draft.kind} isOnline={false} tab="page" />);
  });
  // React must find what it drew as it left it.
  const copy = document.createElement('main');
  copy.innerHTML = page.innerHTML;
  root.unmount();
  return copy;
}

/** As it would be written: an emptied field is no field. */
function cleaned(draft: PreviewDraft): PreviewDraft {
  const shape: Shape = kinds[draft.kind].fields;
  const fields = clean(draft.fields, shape);
  return { ...draft, fields: isRecord(fields) ? fields : {}, body: draft.body.trim() };
}

export function comparePages(
  before: PreviewDraft,
  after: PreviewDraft,
  index: EditorsIndex,
  asset: Asset,
): ComparedPages {
  const [was, is] = [before, after].map(cleaned);
  const shape: Shape = kinds[after.kind].fields;
  const fields = is === undefined ? [] : changedFields(shape, was, is);
  const pages = [drawn(before, index, asset), drawn(after, index, asset)] as const;
  markDifferences(...pages);
  return { before: pages[0].innerHTML, after: pages[1].innerHTML, fields };
}
