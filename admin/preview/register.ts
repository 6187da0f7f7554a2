/** Gives Decap the site's own pages and styles to preview with. Browser only. */
import { KINDS } from '~/kinds';
import site from 'virtual:styles/global.css?inline';
import lists from 'virtual:styles/lists.css?inline';
import type { CMS } from '../decap/parts';
import own from './preview.css?inline';
import { PreviewTemplate } from './PreviewTemplate';

export function registerPreviews(
  cms: Pick<typeof CMS, 'registerPreviewStyle' | 'registerPreviewTemplate'>,
): void {
  for (const style of [site, lists, own]) cms.registerPreviewStyle(style, { raw: true });
  for (const kind of KINDS) cms.registerPreviewTemplate(kind, PreviewTemplate);
}
