/** Program: puts the editors' bundle in a site that Astro made alone, as its environment tells it. */
import { cacheFolder } from '../../../src/cache/folders';
import { placeBundle } from '../../../src/tools/build/editors-bundle/place-bundle';
import { rememberedBundle } from '../../../src/tools/build/editors-bundle/remembered-bundle';

const [site = ''] = process.argv.slice(2);
const root = process.cwd();

placeBundle(site, await rememberedBundle(root, cacheFolder(root, 'editors')));
