/**
 * Netlify's plugin of this site: the last site and what the build kept come back before the next build, which
 * then draws only what has changed. Plain JavaScript: Netlify loads it as it is. Without them, the build
 * only takes longer: a failure is told, and stops nothing.
 */
const KEPT = ['.cache', 'dist'];

const told = async (work) => {
  try {
    await work;
  } catch (error) {
    console.warn(`Mémoire de la fabrication : ${String(error)}`);
  }
};

export const onPreBuild = ({ utils }) => told(utils.cache.restore(KEPT));

/** Called when the build went well. */
export const onPostBuild = ({ utils }) => told(utils.cache.save(KEPT));
