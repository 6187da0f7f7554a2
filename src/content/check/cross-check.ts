/** Checks between entries: identifiers, references, addresses, files. Pure. */
import { kinds } from '~/kinds';
import { settings as settingsModel, SETTINGS_FILE, type Settings } from '~/kinds/settings/model';
import { isTextSpec, type Shape, type Spec } from '~/model/spec';
import { textProblems } from '~/markdown/text-problems';
import { withOrWithoutSlash } from '~/lib/address-key';
import { siteHolds } from '~/lib/own-routes';
import { addressClashes } from './address-clashes';
import { keyOf, type StoredEntry } from '~/kinds/entry';
import type { FileProblem } from './problem-list';
import { missingPublicationDays } from './publication-days';
import { tooManyRedirects } from './redirect-count';
import { sharedNumbers } from './shared-numbers';
import { sourceAddressProblems } from './source-addresses';
import { untoldEvents } from './told-events';

type Found = Omit<FileProblem, 'path'>;

interface Known {
  readonly ids: ReadonlyMap<string, StoredEntry>;
  readonly hasMedia: (name: string) => boolean;
  readonly hasAddress: (path: string) => boolean;
}

function referenceProblems(
  field: string,
  spec: Spec,
  value: unknown,
  known: Known,
): readonly Found[] {
  if (spec.type === 'reference') {
    const ids: readonly unknown[] = Array.isArray(value) ? value : [value];
    return ids
      .filter((id) => typeof id === 'string' && !known.ids.has(`${spec.kind}/${id}`))
      .map((id) => ({
        field,
        message: `« ${spec.label} » : aucune fiche ne porte l’identifiant « ${String(id)} » ; choisissez une fiche qui existe`,
      }));
  }
  if (spec.type === 'file' && typeof value === 'string') {
    const name = value.replace('../medias/', '');
    return known.hasMedia(name)
      ? []
      : [
          {
            field,
            message: `« ${spec.label} » : le fichier ${name} n’est pas dans content/medias ; ajoutez-le ou choisissez-en un autre`,
          },
        ];
  }
  if (spec.type === 'object') return shapeProblems(spec.fields, value, known, `${field}.`);
  if (spec.type !== 'list' || isTextSpec(spec.item) || !Array.isArray(value)) return [];
  const { item } = spec;
  return value.flatMap((one: unknown, rank) =>
    shapeProblems(item, one, known, `${field}[${String(rank)}].`),
  );
}

function shapeProblems(shape: Shape, data: unknown, known: Known, prefix = ''): readonly Found[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]: [string, unknown]) => {
    const spec = shape[name]?.spec;
    if (spec === undefined || value === undefined) return [];
    return referenceProblems(`${prefix}${name}`, spec, value, known);
  });
}

function bodyProblems(
  { data, reading }: StoredEntry,
  { ids, hasMedia, hasAddress }: Known,
): readonly Found[] {
  const sources = 'sources' in data ? data.sources.length : 0;
  const hasEntry = (key: string): boolean => ids.has(key);
  return textProblems(reading, { sources, hasMedia, hasEntry, hasAddress }).map((message) => ({
    field: 'body',
    message,
  }));
}

/** Of a page of the site, an entry's, or that an entry had. */
function addressesOf(
  entries: readonly StoredEntry[],
  routes: readonly string[],
): (path: string) => boolean {
  const isHeld = siteHolds(routes);
  const taken = new Set(entries.flatMap(({ url, data }) => [url, ...data.previousUrls]));
  return (path) => withOrWithoutSlash(path).some((each) => taken.has(each) || isHeld(each));
}

/** Two entries of a kind may not share their identifier. */
function sharedIds(entries: readonly StoredEntry[]): readonly FileProblem[] {
  const owners = new Map<string, string>();
  return entries.flatMap((entry) => {
    const { path } = entry;
    const { id } = entry.data;
    const key = keyOf(entry);
    const first = owners.get(key);
    owners.set(key, first ?? path);
    if (first === undefined) return [];
    const message = `l’identifiant « ${id} » est déjà pris par ${first} ; donnez-en un autre`;
    return [{ path, field: 'id', message }];
  });
}

/** What the entries lean on besides each other. */
interface Around {
  /** Tells whether a file of this name is in `content/medias`. */
  readonly hasMedia: (name: string) => boolean;
  /** The routes that the site itself holds. */
  readonly routes: readonly string[];
  readonly settings?: Settings | undefined;
}

/** What is wrong between the entries, and between them and the site. */
export function crossProblems(
  entries: readonly StoredEntry[],
  { hasMedia, routes, settings }: Around,
): readonly FileProblem[] {
  const ids = new Map(entries.map((entry) => [keyOf(entry), entry]));
  const known = { ids, hasMedia, hasAddress: addressesOf(entries, routes) };
  const own = entries.flatMap((entry) => {
    const found = [
      ...shapeProblems(kinds[entry.kind].fields, entry.data, known),
      ...bodyProblems(entry, known),
    ];
    return found.map((problem) => ({ path: entry.path, ...problem }));
  });
  const ofSettings = shapeProblems(settingsModel, settings, known).map((problem) => ({
    path: SETTINGS_FILE,
    ...problem,
  }));
  return [
    ...sharedIds(entries),
    ...addressClashes(entries, routes),
    ...tooManyRedirects(entries),
    ...sharedNumbers(entries),
    ...missingPublicationDays(entries),
    ...sourceAddressProblems(entries, routes),
    ...untoldEvents(entries),
    ...own,
    ...ofSettings,
  ];
}
