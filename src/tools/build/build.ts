/**
 * `npm run build`: checks the content, builds the site aside, indexes it, writes the redirections,
 * then takes the place of `dist`. Whatever fails, the last good `dist` stays.
 */
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cacheFolder, pruneCaches } from '~/cache/folders';
import { now } from '~/clock';
import { DUE } from '~/lib/paths';
import { sharedContent } from '~/content/read/shared-content';
import { checkMedias } from '~/content/files/check-medias';
import { formatProblems } from '~/content/check/problem-list';
import { nextChange } from '~/content/next-change';
import { publicMedias } from '~/content/files/public-medias';
import { withdrawnAddresses } from '~/content/redirects';
import { buildPages } from './build-pages';
import { placeBundle } from './editors-bundle/place-bundle';
import { rememberedBundle } from './editors-bundle/remembered-bundle';
import { errorWords } from './error-words';
import { writeHeaders } from './headers/write-headers';
import { indexSite } from './index-site';
import { refuseMissingPages } from './missing-pages';
import { deployment } from './netlify';
import { preloadFonts } from './preload-fonts';
import { step } from './progress';
import { writeRedirects } from './write-redirects';
import { writeMeasures } from './write-measures';

const root = process.cwd();
const target = join(root, 'dist');
const next = join(root, '.cache', 'next');
const previous = join(root, '.cache', 'previous');
const FOLDER = { recursive: true, force: true };
/** The names of the files that the pages may show. */
const publicList = join(root, '.cache', 'public-medias.json');

/** Puts the new site in place; the former one leaves only once the new one is there. */
async function swap(): Promise<void> {
  await rm(previous, FOLDER);
  if (existsSync(target)) renameSync(target, previous);
  renameSync(next, target);
  await rm(previous, FOLDER);
}

async function build(): Promise<void> {
  const content = step('Contenu : lecture et vérification', () => sharedContent(root));
  const medias = await step('Images et documents : vérification', () => checkMedias(root));
  const problems = [...content.problems, ...medias];
  if (problems.length > 0) {
    console.error(formatProblems(problems));
    process.exitCode = 1;
    return;
  }
  await rm(next, FOLDER);
  const moment = now();
  const { isPreview, previewContext } = deployment(process.env);
  const withdrawn = withdrawnAddresses(content.entries, moment);
  mkdirSync(dirname(publicList), { recursive: true });
  writeFileSync(publicList, JSON.stringify(publicMedias(content.entries, moment)));
  await step('Pages : fabrication par Astro', () =>
    buildPages(root, {
      ...(previewContext === undefined ? {} : { PUBLIC_CMS_PREVIEW_CONTEXT: previewContext }),
      IT77_OUT_DIR: next,
      // One moment for the whole build: an entry whose hour comes meanwhile waits for the next one.
      IT77_NOW: moment.toISOString(),
      IT77_WITHDRAWN: withdrawn.join(' '),
      IT77_PUBLIC_MEDIAS: publicList,
    }),
  );
  await step('Pages de rédaction : Decap', async () => {
    placeBundle(next, await rememberedBundle(root, cacheFolder(root, 'editors')));
  });
  refuseMissingPages(next, content.entries, moment);
  writeRedirects(next, content.entries, moment);
  const change = nextChange(content.entries, moment)?.toISOString() ?? null;
  writeFileSync(join(next, DUE), `${JSON.stringify({ next: change })}\n`);
  const pages = await step('Recherche : index Pagefind', () => indexSite(next));
  step('Polices : demandées avec la feuille de style', () => {
    preloadFonts(next);
  });
  writeMeasures(next);
  // Last, when every file is there: the headers name them all.
  writeHeaders(next, isPreview);
  await Promise.all([swap(), pruneCaches(root)]);
  console.log(`dist : ${String(pages)} pages dans la recherche.`);
}

try {
  await build();
} catch (error) {
  console.error(errorWords(error));
  console.error('La fabrication a échoué : le site précédent (dist) est intact.');
  process.exitCode = 1;
}
