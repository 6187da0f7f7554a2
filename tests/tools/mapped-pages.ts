/** The pages that the map of a built site names, and those that were not written to the end. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface MappedPages {
  readonly pages: readonly string[];
  readonly cut: readonly string[];
}

export function mappedPages(dist: string): MappedPages {
  const map = readFileSync(join(dist, 'sitemap-0.xml'), 'utf8');
  const pages = [...map.matchAll(/<loc>https:\/\/[^/]+(\/[^<]*)<\/loc>/gu)].map(
    ([, url]) => url ?? '',
  );
  const isCut = (url: string): boolean =>
    !readFileSync(join(dist, ...url.split('/'), 'index.html'), 'utf8').includes('</html>');
  return { pages, cut: pages.filter(isCut) };
}
