/** The display script as a plain file: it must run before the first paint, which modules do not. */
import type { APIRoute } from 'astro';
import { transform } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export const GET: APIRoute = async () => {
  const source = await readFile(
    join(process.cwd(), 'src/islands/display/display-choice.ts'),
    'utf8',
  );
  const { code } = await transform(source, {
    loader: 'ts',
    minify: true,
    format: 'iife',
    target: 'es2020',
  });
  return new Response(code, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
};
