/** All feeds, for a reader that takes them at once. */
import type { APIRoute } from 'astro';
import { feedGroups } from '~/feeds/feed-list';
import { opmlText } from '~/feeds/write-opml';

export const GET: APIRoute = async () => new Response(opmlText(await feedGroups()));
