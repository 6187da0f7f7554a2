/** As src/tools/build/astro-first.mjs, with what the editors' pages write with. Plain JavaScript. */
import '../build/astro-first.mjs';
import 'decap-server/dist/middlewares.js';
