import { getCollection } from 'astro:content';

let asked;

/** All articles, newest first: asked once for the whole site. */
export function newest() {
  asked ??= getCollection('articles').then((all) => all.sort((a, b) => b.data.date - a.data.date));
  return asked;
}

export const addressOf = ({ id }) => `/${id}/`;

export const dayOf = ({ data }) => data.date.toISOString().slice(0, 'YYYY-MM-DD'.length);
