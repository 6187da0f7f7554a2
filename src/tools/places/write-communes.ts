/** `npm run communes`: writes the table of communes again, after a new version of what it is made from. */
import { writeFileSync } from 'node:fs';
import { communesTable } from './communes-table';

const TABLE = 'src/places/communes.json';

writeFileSync(TABLE, communesTable());
console.log(`${TABLE} : réécrit.`);
