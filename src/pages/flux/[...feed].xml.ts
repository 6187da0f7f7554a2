/** The feeds of sections, themes and territories. */
import type { APIRoute } from 'astro';
import { archivedFeed, readyFeed } from '~/feeds/feed-files';
import { feedRoutes, type FeedDescription } from '~/feeds/feed-list';
import { rssText } from '~/feeds/write-rss';
import { toDraw } from '~/reuse/to-draw';

export const getStaticPaths = toDraw(feedRoutes);

export const GET: APIRoute<{ description: FeedDescription }> = async ({ props }) => {
  const { feed } = await archivedFeed(props.description);
  return new Response(await rssText(await readyFeed(feed)));
};
