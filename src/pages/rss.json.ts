/** The feed of all publications, as JSON Feed. */
import type { APIRoute } from 'astro';
import { archivedFeed, readyFeed } from '~/feeds/feed-files';
import { mainFeed } from '~/feeds/feed-list';
import { jsonFeedText } from '~/feeds/write-json-feed';

export const GET: APIRoute = async () => {
  const { feed } = await archivedFeed(mainFeed);
  return new Response(jsonFeedText(await readyFeed(feed)));
};
