/** The feeds of sections, themes and territories, as JSON Feed. */
import type { APIRoute } from 'astro';
import { archivedFeed, readyFeed } from '~/feeds/feed-files';
import { feedRoutes, type FeedDescription } from '~/feeds/feed-list';
import { jsonFeedText } from '~/feeds/write-json-feed';
import { toDraw } from '~/reuse/to-draw';

export const getStaticPaths = toDraw(feedRoutes);

export const GET: APIRoute<{ description: FeedDescription }> = async ({ props }) => {
  const { feed } = await archivedFeed(props.description);
  return new Response(jsonFeedText(await readyFeed(feed)));
};
