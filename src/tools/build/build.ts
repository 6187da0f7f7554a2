/**
 * `npm run build`: checks the content, builds the site aside, indexes it, writes the redirections,
 * then takes the place of `dist`. Whatever fails, the last good `dist` stays.
 */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder, pruneCaches } from '~/cache/folders';
import { keepPages, openKeptPages, pageCounts } from '~/cache/kept-pages';
import { now } from '~/clock';
import { todayInParis } from '~/lib/dates';
import { announcing } from '~/lib/announcing';
import { DUE, INDEXNOW_KEY } from '~/lib/paths';
import { openEntryMemory } from '~/content/read/entry-memory';
import { sharedContent } from '~/content/read/shared-content';
import { checkMedias } from '~/content/files/check-medias';
import { formatProblems } from '~/content/check/problem-list';
import { lastChanges } from '~/content/last-changes';
import { nextChange } from '~/content/next-change';
import { publicMedias } from '~/content/files/public-medias';
import { withdrawnAddresses } from '~/content/redirects';
import { unlistedCommunes } from '~/content/unlisted-communes';
import { addPending } from '../announce/pending-changes';
import { buildPages } from './build-pages';
import { takeTurn } from './build-turn';
import { placeBundle } from './editors-bundle/place-bundle';
import { rememberedBundle } from './editors-bundle/remembered-bundle';
import { errorWords } from './error-words';
import { htmlPages } from './html-pages';
import { writeHeaders } from './headers/write-headers';
import { indexSite } from './search-index/index-site';
import { refuseMissingPages } from './missing-pages';
import { deployment } from './netlify';
import { preloadFonts } from './preload-fonts';
import { step } from './progress';
import { sourcesVersion } from './sources-version';
import { takePlace } from './take-place';
import { twinFile, writeTwins } from './twins/write-twins';
import { writeRedirects } from './write-redirects';
import { writeMeasures } from './write-measures';

const root = process.cwd();

/** @param own a folder that no other build has, which goes with this one */
async function build(own: string): Promise<void> {
  const next = join(own, 'site');
  /** The names of the files that the pages may show. */
  const publicList = join(own, 'public-medias.json');
  /** When each page last changed. */
  const changeList = join(own, 'last-changes.json');
  const moment = now();
  const sources = sourcesVersion(root);
  const pagesFolder = cacheFolder(root, 'pages');
  const content = await step('Contenu : lecture et vérification', async () => {
    const memory = await openEntryMemory(pagesFolder, sources, todayInParis(new Date()));
    const read = sharedContent(root, memory);
    await memory.save();
    return read;
  });
  const medias = await step('Images et documents : vérification', () => checkMedias(root));
  const problems = [...content.problems, ...medias];
  if (problems.length > 0) {
    console.error(formatProblems(problems));
    process.exitCode = 1;
    return;
  }
  const { isPreview, previewContext } = deployment(process.env);
  const told = announcing(process.env);
  for (const problem of told.problems) console.warn(problem);
  const withdrawn = withdrawnAddresses(content.entries, moment);
  writeFileSync(publicList, JSON.stringify(publicMedias(content, moment)));
  writeFileSync(changeList, JSON.stringify(lastChanges(content.entries, moment)));
  const change = nextChange(content.entries, moment)?.toISOString() ?? null;
  // Until then nothing is told otherwise because a day has passed, but what goes by years.
  const version = JSON.stringify([
    sources,
    change,
    todayInParis(moment).slice(0, 4),
    previewContext,
    told.hub,
  ]);
  await openKeptPages(pagesFolder, version, join(root, 'dist'), next);
  await step('Pages : fabrication par Astro', () =>
    buildPages(root, join(own, 'astro'), {
      ...(previewContext === undefined ? {} : { PUBLIC_CMS_PREVIEW_CONTEXT: previewContext }),
      IT77_OUT_DIR: next,
      // One moment for the whole build: an entry whose hour comes meanwhile waits for the next one.
      IT77_NOW: moment.toISOString(),
      IT77_UNLISTED: [...withdrawn, ...unlistedCommunes(content.entries, moment)].join(' '),
      IT77_PUBLIC_MEDIAS: publicList,
      IT77_LAST_CHANGES: changeList,
    }),
  );
  const { drawn, reused } = pageCounts();
  console.log(`  ${String(drawn)} fichiers dessinés, ${String(reused)} repris du site précédent`);
  await step('Pages de rédaction : Decap', async () => {
    placeBundle(next, await rememberedBundle(root, cacheFolder(root, 'editors')));
  });
  refuseMissingPages(next, content.entries, moment);
  writeRedirects(next, content.entries, moment);
  writeFileSync(join(next, DUE), `${JSON.stringify({ next: change })}\n`);
  if (told.key !== undefined) writeFileSync(join(next, INDEXNOW_KEY), told.key);
  const names = htmlPages(next);
  const pages = await step('Recherche : index Pagefind', () => indexSite(next, names));
  step('Polices : demandées avec la feuille de style', () => {
    preloadFonts(next, names);
  });
  writeMeasures(next);
  step('Jumeaux en Markdown', () => {
    writeTwins(next, names);
  });
  // Last, when every file is there: the headers name them all.
  writeHeaders(next, isPreview);
  await keepPages(next, twinFile);
  if (!isPreview) addPending(root, next, told);
  takePlace(next, join(root, 'dist'), own);
  await pruneCaches(root);
  console.log(`dist : ${String(pages)} pages dans la recherche.`);
}

/** Two builds at once wait for each other, and share nothing that either writes in place. */
async function buildApart(): Promise<void> {
  const builds = cacheFolder(root, 'builds');
  mkdirSync(builds, { recursive: true });
  const endTurn = await takeTurn(join(builds, 'en-cours.json'));
  const own = mkdtempSync(join(builds, 'build-'));
  try {
    await build(own);
  } finally {
    endTurn();
    await rm(own, { recursive: true, force: true, maxRetries: 5 });
  }
}

try {
  await buildApart();
} catch (error) {
  console.error(errorWords(error));
  console.error('La fabrication a échoué : le site précédent (dist) est intact.');
  process.exitCode = 1;
}
