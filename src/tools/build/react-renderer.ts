/**
 * How Astro draws our React components: as @astrojs/react does, but for its way to know them, which is to
 * draw each once to see. Loaded by Astro (astro.config.mjs).
 */
import react from '@astrojs/react/server.js';

/** Astro knows its own components beforehand: all that it asks about are React's. */
export default {
  ...react,
  check: (component: unknown) => Promise.resolve(typeof component === 'function'),
};
