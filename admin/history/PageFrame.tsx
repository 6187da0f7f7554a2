/** The page of a version, in a frame of its own: the site's styles must not reach the editors' pages. */
import { SITE_STYLES } from '../preview/site-styles';
import marks from './marks.css?inline';

const STYLES = [...SITE_STYLES, marks].join('\n').replaceAll('</', '<\\/');

/** Links lead elsewhere and are read all the same: Tab goes past them, to what can be done. */
const withoutStops = (page: string): string => page.replaceAll('<a ', '<a tabindex="-1" ');

const documentOf = (page: string): string =>
  `<!doctype html><html lang="fr" data-theme="clair"><head><meta charset="utf-8"><base target="_blank"><style>${STYLES}</style></head><body><main id="contenu">${withoutStops(page)}</main></body></html>`;

/** @param page HTML of our own views, whose texts are escaped; no script runs in the frame */
export function PageFrame({ caption, page }: { readonly caption: string; readonly page: string }) {
  return (
    <figure>
      <figcaption>{caption}</figcaption>
      <iframe title={caption} sandbox="allow-same-origin" srcDoc={documentOf(page)} />
    </figure>
  );
}
