import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { '~': fileURLToPath(new URL('./src', import.meta.url)) };

/** A loaded machine is slow: only what hangs should fail. */
const PATIENCE_MS = 60_000;

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          // Modules are loaded once for all files of a worker: most of what they cost. A test of what a module
          // does first loads it anew (`vi.resetModules`).
          isolate: false,
          include: ['src/**/*.test.{ts,tsx}', 'admin/**/*.test.{ts,tsx}'],
          testTimeout: PATIENCE_MS,
          hookTimeout: PATIENCE_MS,
        },
      },
      {
        // Proof about the whole: the content, the commands, the editors' pages.
        resolve: { alias },
        test: {
          name: 'site',
          include: ['tests/{content,admin,browsers,tools,bench}/**/*.test.ts'],
          testTimeout: PATIENCE_MS,
          hookTimeout: PATIENCE_MS,
        },
      },
      {
        // The built `dist`, whose pages are read once for all files of a worker.
        resolve: { alias },
        test: {
          name: 'built',
          isolate: false,
          include: ['tests/build/**/*.test.ts'],
          testTimeout: PATIENCE_MS,
          hookTimeout: PATIENCE_MS,
        },
      },
    ],
  },
});
