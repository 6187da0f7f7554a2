/** Our site, measured. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '~/cache/folders';
import { biggestPage, pagesIn } from './biggest-page';
import type { Contender } from './contender';
import { measured } from './measured';

/** What `npm run build` runs, without npm. Reason for the cast: package.json has this script. */
const BUILD = (
  JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { build: string } }
).scripts.build
  .split(' ')
  .slice(1);

function forgetAllButCards(site: string): void {
  const caches = join(site, '.cache');
  for (const name of readdirSync(caches).filter((each) => each !== 'cards')) {
    rmSync(join(caches, name), { recursive: true, force: true });
  }
  for (const made of ['dist', '.astro']) rmSync(join(site, made), { recursive: true, force: true });
}

export const OUR_SITE: Contender = {
  name: 'it77.fr',
  trial: async ({ site, change }) => {
    const build = () => measured(site, [process.execPath, ...BUILD]);
    // Cards are drawn once in a copy: most of the time of a first build, and nothing that varies.
    const whole = existsSync(cacheFolder(site, 'cards')) ? undefined : await build();
    forgetAllButCards(site);
    const cold = await build();
    change();
    const changed = await build();
    const dist = join(site, 'dist');
    return {
      pages: pagesIn(dist).length,
      ...(whole === undefined ? {} : { whole }),
      cold,
      changed,
      biggest: biggestPage(dist),
    };
  },
};
