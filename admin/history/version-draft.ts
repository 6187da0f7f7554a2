/** A version of an entry, as the preview takes an entry. Pure. */
import type { Kind } from '~/kinds';
import { readEntry } from '~/lib/read-entry';
import type { FormOnScreen } from '../decap/form-on-screen';
import { withoutRow } from '../lists/row';
import type { PreviewDraft } from '../preview/preview-draft';

/** @throws when the file cannot be read */
export function versionDraft(kind: Kind, slug: string, source: string): PreviewDraft {
  const { data: fields, body } = readEntry(source);
  return { kind, slug, fields, body };
}

/** What the form holds now. */
export function formDraft({ collection: kind, slug, data }: FormOnScreen): PreviewDraft {
  const { body = '', ...fields } = withoutRow(data);
  return { kind, slug, fields, body: String(body) };
}
