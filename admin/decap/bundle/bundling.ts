/** What Vite is told so as to bundle Decap, while one writes as for the built site. Node only. */
import { fileURLToPath } from 'node:url';
import { leaveOut } from './left-out.ts';
import { mendedDecap } from './mended-decap.ts';

const NO_AJV = fileURLToPath(new URL('./no-ajv.ts', import.meta.url));

export const decapPlugins = [leaveOut, mendedDecap];

export const decapResolution = {
  // Decap's check of its own settings compiles code: /admin/ would need 'unsafe-eval'.
  alias: [{ find: /^ajv(-errors|-keywords\/dist\/keywords)?$/u, replacement: NO_AJV }],
  // Decap brings an older one, for settings it does not read here (load_config_file: false).
  dedupe: ['yaml'],
};
