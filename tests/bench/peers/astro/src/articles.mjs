import { getCollection, render } from 'astro:content';

/**
 * @typedef {object} Article
 * @property {string} id
 * @property {{ title: string; description: string; date: Date; themes: string[] }} data
 */

let asked;

/**
 * All articles, newest first: asked once for the whole site.
 * @returns {Promise<Article[]>}
 */
export function newest() {
  asked ??= getCollection('articles').then((all) => all.sort((a, b) => b.data.date - a.data.date));
  return asked;
}

/** @param {Article} article */
export const addressOf = ({ id }) => `/${id}/`;

/** @param {Article} article */
export const dayOf = ({ data }) => data.date.toISOString().slice(0, 'YYYY-MM-DD'.length);

/**
 * @param {Article} article
 * @returns {Promise<(props: object) => unknown>}
 */
export const contentOf = async (article) => (await render(article)).Content;
