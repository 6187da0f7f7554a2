import rss from '@astrojs/rss';
import { addressOf, newest } from '../articles.mjs';

export const GET = async ({ site }) =>
  rss({
    title: 'Articles',
    description: 'Articles',
    site,
    items: (await newest()).slice(0, 20).map((article) => ({
      title: article.data.title,
      description: article.data.description,
      pubDate: article.data.date,
      link: addressOf(article),
    })),
  });
