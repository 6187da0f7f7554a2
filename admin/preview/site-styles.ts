/** The styles of the site, for a frame that shows its pages. Browser only. */
import site from 'virtual:styles/global.css?inline';
import lists from 'virtual:styles/lists.css?inline';
import release from 'virtual:styles/release.css?inline';

export const SITE_STYLES: readonly string[] = [site, lists, release];
