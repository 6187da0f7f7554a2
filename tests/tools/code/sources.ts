/** The code of the site and of the editors' pages, tests apart. */
import { globSync, readFileSync } from 'node:fs';

/** Paths from the root of the repository, with `/` between folders. */
export const SOURCES: readonly string[] = globSync('{src,admin}/**/*.{ts,tsx,mjs,astro,css}')
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !/\.test\.tsx?$/u.test(path))
  .sort();

/** What TypeScript reads in a file: of an Astro file, its front matter and its scripts. */
export function scriptOf(path: string): string {
  const text = readFileSync(path, 'utf8');
  if (!path.endsWith('.astro')) return text;
  const parts = text.matchAll(/^---$(?<code>.*?)^---$|<script[^>]*>(?<script>.*?)<\/script>/gmsu);
  return [...parts].map(({ groups }) => groups?.['code'] ?? groups?.['script'] ?? '').join('\n');
}
