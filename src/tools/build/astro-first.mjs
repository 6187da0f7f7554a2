/**
 * Loads Astro before tsx comes (`node --import` in package.json): tsx reads and rewrites each of the
 * thousand files that are loaded after it, which doubles their time. Plain JavaScript.
 */
import { isMainThread } from 'node:worker_threads';

// A thread is given the same options, and builds no page.
if (isMainThread) await import('astro');
