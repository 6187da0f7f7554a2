/** Puts the editors' bundle in the built site. Node only. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isReused } from '~/cache/kept-pages';
import { ASKED_SCRIPT, type EditorsBundle } from './assemble-bundle';

const PAGE = 'admin/index.html';
const SOURCE = `src="${ASKED_SCRIPT}"`;

/**
 * Writes the files, and their addresses in the editors' page.
 * @throws when the page does not ask for the script
 */
export function placeBundle(site: string, { script, sheets, files }: EditorsBundle): void {
  for (const { path, content } of files) {
    const file = join(site, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  // Made from the same sources: it has their addresses already.
  if (isReused(PAGE)) return;
  const page = readFileSync(join(site, PAGE), 'utf8');
  if (!page.includes(SOURCE)) throw new Error(`${PAGE} : ${SOURCE} manque.`);
  const links = sheets.map((sheet) => `<link rel="stylesheet" href="${sheet}">`).join('');
  writeFileSync(
    join(site, PAGE),
    page.replace(SOURCE, `src="${script}"`).replace('</head>', `${links}</head>`),
  );
}
