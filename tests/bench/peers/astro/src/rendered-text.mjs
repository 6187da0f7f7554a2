import { readFileSync } from 'node:fs';
import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { textOf } from './head-of.mjs';

let processor;

/**
 * The text of an article whose store holds none, as Astro renders it by default.
 * @param {import('./articles.mjs').Article & { filePath?: string }} article
 * @returns {Promise<string>}
 */
export async function renderedText({ filePath, data }) {
  processor ??= createSatteriMarkdownProcessor({});
  const source = readFileSync(filePath, 'utf8');
  const { code } = await (await processor).render(textOf(source), { frontmatter: data });
  return code;
}
