/** As src/tools/build/astro-first.mjs, with what the editors' pages write with. Plain JavaScript. */
import { isMainThread } from 'node:worker_threads';
import '../build/astro-first.mjs';

if (isMainThread) await import('decap-server/dist/middlewares.js');
