/** Hands the model to Astro: one collection per kind, no schema of its own. */
import { defineCollection } from 'astro:content';
import { kinds, type Kind } from '~/kinds';
import { toZod } from '~/model/to-zod';
import { contentLoader } from '~/content/read/astro-loader';

const define = (kind: Kind) =>
  defineCollection({ loader: contentLoader(kind), schema: toZod(kinds[kind].fields) });

export const collections = {
  news: define('news'),
  events: define('events'),
  press: define('press'),
  figures: define('figures'),
  spaces: define('spaces'),
  members: define('members'),
  groups: define('groups'),
  outputs: define('outputs'),
  glossary: define('glossary'),
  pages: define('pages'),
};
