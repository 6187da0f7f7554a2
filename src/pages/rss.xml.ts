/** The feed of all publications, at the address it always had. */
import type { APIRoute } from 'astro';
import { archivedFeed, readyFeed } from '~/feeds/feed-files';
import { mainFeed } from '~/feeds/feed-list';
import { rssText } from '~/feeds/write-rss';

export const GET: APIRoute = async () => {
  const { feed } = await archivedFeed(mainFeed);
  return new Response(await rssText(await readyFeed(feed)));
};
