/** Runs inside-decap.ts in jsdom: esbuild first, since Vitest alone takes minutes on Decap. */
import { build, type Plugin } from 'esbuild';
import { JSDOM, VirtualConsole } from 'jsdom';
import { fileURLToPath } from 'node:url';
import { standInFor } from '../../admin/decap/bundle/left-out';
import type * as inside from './inside-decap';

type Decap = typeof inside;

/** What Decap's parts touch as they load, and jsdom lacks. Nothing here is called again. */
const LACKING = {
  MessageChannel: class {
    readonly port1 = {};
    readonly port2 = {};
  },
  TextEncoder,
  TextDecoder,
};

/** As in the editors' bundle. */
const leaveOut: Plugin = {
  name: 'it77:left-out',
  setup: (building) => {
    building.onResolve({ filter: /./ }, ({ path, importer }) => {
      const standIn = standInFor(path, importer);
      return standIn === undefined ? undefined : { path: standIn };
    });
  },
};

/** @returns Decap's own functions, on our configuration */
export async function loadDecap(): Promise<Decap> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./inside-decap.ts', import.meta.url))],
    bundle: true,
    plugins: [leaveOut],
    write: false,
    format: 'iife',
    globalName: 'decap',
    loader: { '.wasm': 'empty', '.svg': 'dataurl', '.css': 'empty' },
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    logLevel: 'error',
  });
  const { window } = new JSDOM('', {
    url: 'https://www.it77.fr/',
    runScripts: 'outside-only',
    // Decap prints what it also throws.
    virtualConsole: new VirtualConsole(),
  });
  Object.assign(window, LACKING);
  window.URL.createObjectURL = () => 'blob:';
  // Reason for the cast: the bundle sets the global to what inside-decap.ts exports.
  return window.eval(`${outputFiles[0]?.text ?? ''};decap`) as Decap;
}
