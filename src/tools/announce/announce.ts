/**
 * `npm run announce`, once the site is online: tells a WebSub hub which feeds changed, and search engines which
 * pages did, when the environment names them (docs/exploitation.md). Nothing that they answer makes it fail.
 */
import { announcing } from '~/lib/announcing';
import { count } from '~/lib/count';
import { deployment } from '../build/netlify';
import { pendingChanges, setPending } from './pending-changes';
import { tellEngines, tellHub, type Refusal } from './pings';

const root = process.cwd();
const { hub, key } = announcing(process.env);
const { IT77_INDEXNOW_URL: engines = 'https://api.indexnow.org/indexnow' } = process.env;

/** @returns what is left to tell */
function told(what: string, whom: string, refusal: Refusal | undefined): readonly string[] {
  if (refusal === undefined) {
    console.log(`Annonces : ${what}, ${whom} le sait.`);
    return [];
  }
  console.warn(
    `Annonces : ${what}, mais ${whom} ${refusal.reason}. Le site est en ligne ; rien n’est à refaire.`,
  );
  return refusal.left;
}

async function announce(): Promise<void> {
  const { pages, feeds } = pendingChanges(root);
  const leftFeeds =
    hub === undefined || feeds.length === 0
      ? []
      : told(
          count(feeds.length, 'flux changé', 'flux changés'),
          `le hub ${new URL(hub).host}`,
          await tellHub(hub, feeds),
        );
  const leftPages =
    key === undefined || pages.length === 0
      ? []
      : told(
          count(pages.length, 'page changée', 'pages changées'),
          'IndexNow',
          await tellEngines(engines, key, pages),
        );
  setPending(root, { pages: leftPages, feeds: leftFeeds });
  if (pages.length + feeds.length === 0) console.log('Annonces : rien n’a changé.');
}

if (!deployment(process.env).isPreview && (hub !== undefined || key !== undefined))
  await announce();
