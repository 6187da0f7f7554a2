/** Small contents of one's own, for tests. */
import { kinds, type Kind } from '~/kinds';
import { settings } from '~/kinds/settings/model';
import type { Collection } from '~/model/collection';
import { check, checkShape } from '~/model/problems';
import { stored, type StoredEntry } from '~/kinds/entry';
import { withTexts } from './entry-texts';
import type { Check, Material } from './material';

const SOURCE = { label: 'Le Moniteur, 2012', url: 'https://exemple.fr/article' };
const COMMON = {
  title: 'Titre',
  summary: 'Résumé.',
  date: '2026-06-01',
  datePrecision: 'day',
  themes: ['lieux'],
  territories: ['senart'],
  sources: [SOURCE],
};

/** What each kind used by the tests asks for beyond that. */
const OWN: Readonly<Partial<Record<Kind, object>>> = {
  events: { status: 'confirmed' },
  press: { outlet: 'Le Moniteur', url: 'https://exemple.fr/article' },
  figures: { value: '16', unit: '%', status: 'declared' },
  spaces: { status: 'open', statusNote: 'Ouvert.', commune: 'Melun' },
  pages: { address: '/une-page/', section: 'association', order: 1 },
};

/**
 * A correct entry, with what a test changes in it.
 * @throws when the change makes it wrong: the build would refuse it too
 */
export function sample(
  kind: Kind,
  change: object = {},
  body = 'body' in kinds[kind].fields ? 'Un texte.' : '',
): StoredEntry {
  const collection: Collection = kinds[kind];
  const common = Object.entries(COMMON).filter(([name]) => name in collection.fields);
  const raw = { ...Object.fromEntries(common), id: `${kind}-1`, ...OWN[kind], ...change };
  const checked = check(collection, raw, body);
  if (checked.entry === undefined) throw new Error(JSON.stringify(checked.problems));
  return stored({ kind, file: `${kind}-1`, fields: checked.entry.data }, body);
}

const site = checkShape(settings, {
  contactEmail: 'contact@it77.fr',
  pressEmail: 'presse@it77.fr',
  legalName: 'Initiatives Télécentres 77',
  hostName: 'Netlify, Inc.',
}).data;
if (site === undefined) throw new Error('The settings of the tests are wrong.');

/** A content of these entries, on 24 November 2026. */
export const materialOf = (
  entries: readonly StoredEntry[],
  change: Partial<Material> = {},
): Material => ({
  entries: entries.map(withTexts),
  settings: site,
  medias: [],
  now: new Date('2026-11-24T12:00:00+01:00'),
  ...change,
});

/** What a check says of one entry: each finding, then its excerpts. */
export const said = (check: Check, ...entries: readonly StoredEntry[]): readonly string[] =>
  check.find(materialOf(entries)).map(({ what, excerpts }) => [what, ...excerpts].join(' | '));
