/** Gives Decap the site's own pages and styles to preview with. Browser only. */
import { KINDS } from '~/kinds';
import type { CMS } from '../decap/parts';
import own from './preview.css?inline';
import { PreviewTemplate } from './PreviewTemplate';
import { SITE_STYLES } from './site-styles';

export function registerPreviews(
  cms: Pick<typeof CMS, 'registerPreviewStyle' | 'registerPreviewTemplate'>,
): void {
  for (const style of [...SITE_STYLES, own]) cms.registerPreviewStyle(style, { raw: true });
  for (const kind of KINDS) cms.registerPreviewTemplate(kind, PreviewTemplate);
}
