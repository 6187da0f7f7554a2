/** Which feeds a page announces to the browsers and readers that look for one. Pure. */
import { FEED } from '~/lib/paths';

interface Announced {
  readonly path: string;
  readonly page: string;
}

/**
 * That of all publications, then that of the section where the page is.
 * @param feeds all those of the site
 * @param pathname address of the page
 */
export function announcedFeeds<Feed extends Announced>(
  feeds: readonly Feed[],
  pathname: string,
): readonly Feed[] {
  const around = feeds.filter(({ path, page }) => path !== FEED && pathname.startsWith(page));
  const nearest = Math.max(...around.map(({ page }) => page.length));
  return [
    ...feeds.filter(({ path }) => path === FEED),
    ...around.filter(({ page }) => page.length === nearest),
  ];
}
