/** The years of the feeds that have more to say than they hold. */
import type { APIRoute } from 'astro';
import { archivedFeed, readyFeed, type Gathered } from '~/feeds/feed-files';
import type { FeedDocument } from '~/feeds/feed-document';
import { allFeeds } from '~/feeds/feed-list';
import { rssText } from '~/feeds/write-rss';
import { toDraw } from '~/reuse/to-draw';

export const getStaticPaths = toDraw(async () => {
  const feeds = await Promise.all(
    (await allFeeds()).map(async (description) => ({
      name: description.name,
      archives: (await archivedFeed(description)).archives,
    })),
  );
  return feeds.flatMap(({ name, archives }) =>
    archives.map((archive) => ({
      params: { archive: `${name}/${archive.name}` },
      props: { feed: archive.feed },
    })),
  );
});

export const GET: APIRoute<{ feed: FeedDocument<Gathered> }> = async ({ props }) =>
  new Response(await rssText(await readyFeed(props.feed)));
