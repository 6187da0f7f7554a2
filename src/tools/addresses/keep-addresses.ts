/**
 * `npm run addresses`: adds to the list what has become public since. `--oublier /adresse/` takes one off:
 * it then leads nowhere, and nothing is said of it any more.
 */
import { lastingAddresses } from '~/content/check/lasting-addresses';
import { siteRoutes } from '~/content/check/site-routes';
import { readAddressList, writeAddressList } from '~/content/read/address-list';
import { loadContent } from '~/content/read/load-content';

const root = process.cwd();
const [, , option, ...given] = process.argv;
const forgotten = new Set(option === '--oublier' ? given : []);

const known = readAddressList(root);
const present = lastingAddresses(loadContent(root).entries, siteRoutes(), new Date());
const added = present.filter((address) => !known.includes(address));
const unknown = [...forgotten].filter((address) => !known.includes(address));
writeAddressList(root, [...known.filter((address) => !forgotten.has(address)), ...present]);

for (const address of unknown) console.error(`${address} n’était pas dans la liste.`);
for (const address of added) console.log(`+ ${address}`);
console.log(
  `${String(added.length)} adresse(s) ajoutée(s), ${String(forgotten.size - unknown.length)} oubliée(s).`,
);
