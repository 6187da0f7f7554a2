/**
 * Netlify's plugin of this site: the last site and what the build kept come back before the next build, which
 * then draws only what has changed; once the site is online, who is to be told of what changed is told. Plain
 * JavaScript: Netlify loads it as it is. Without it, the build only takes longer: a failure is told, and stops
 * nothing.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';

const KEPT = ['.cache', 'dist'];

const told = async (what, work) => {
  try {
    await work();
  } catch (error) {
    console.warn(`${what} : ${String(error)}`);
  }
};

export const onPreBuild = ({ utils }) =>
  told('Mémoire de la fabrication', async () => {
    await utils.cache.restore(KEPT);
    // Of the last build, told when it was put online (src/tools/announce/pending-changes.ts).
    rmSync(join(process.cwd(), '.cache', 'a-annoncer.json'), { force: true });
  });

/** Called when the build went well. */
export const onPostBuild = ({ utils }) =>
  told('Mémoire de la fabrication', () => utils.cache.save(KEPT));

/** Called when what was built is online. */
export const onSuccess = ({ utils }) =>
  told('Annonces', () => utils.run('npm', ['run', '--silent', 'announce']));
