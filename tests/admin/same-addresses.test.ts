/** What the build says of addresses and of links, the editors' pages say, word for word. */
import { describe, expect, it } from 'vitest';
import { writeEntry } from '~/lib/write-entry';
import { crossProblems } from '~/content/check/cross-check';
import { storedEntry } from '~/content/check/entry-fixture';
import type { StoredEntry } from '~/kinds/entry';
import { siteRoutes } from '~/content/check/site-routes';
import { prepare } from '../../admin/save/before-save';

/** Entries whose addresses are theirs, and the same as the editors' pages know them. */
const OTHERS = [
  storedEntry('news', 'prise', { previousUrls: ['/avant/'] }),
  storedEntry('pages', 'ici', { address: '/ici/' }),
];
const INDEX = {
  entries: OTHERS.map((entry) => ({
    key: `${entry.kind}/${entry.data.id}`,
    link: { url: entry.url, label: entry.data.title },
    formerUrls: entry.data.previousUrls,
  })),
  withdrawn: {},
  withdrawnFormerUrls: {},
  routes: siteRoutes(),
};
const FILED = OTHERS.map(({ kind, path, data, body }) => ({
  kind,
  path,
  raw: writeEntry({ ...data }, body),
}));

describe('the build and the editors’ pages', () => {
  it.each<readonly [string, StoredEntry]>([
    ['free', storedEntry('news', 'libre', { previousUrls: ['/jadis/'] })],
    ['of the site', storedEntry('pages', 'a', { address: '/agenda/' })],
    ['of the site, for a place', storedEntry('spaces', 'tableau')],
    ['of a year to come', storedEntry('pages', 'a', { address: '/annees/2099/' })],
    ['of a file, formerly', storedEntry('news', 'a', { previousUrls: ['/rss.xml/'] })],
    ['of another entry', storedEntry('news', 'a', { slug: 'prise' })],
    ['of another page', storedEntry('pages', 'a', { address: '/ici/' })],
    [
      'of another entry, for a file in other letters',
      storedEntry('news', 'Prise', { id: 'autre' }),
    ],
    ['made of a name with spaces', storedEntry('news', 'une fête')],
    ['of the site, formerly', storedEntry('news', 'a', { previousUrls: ['/contact/'] })],
    ['of another entry, formerly', storedEntry('news', 'a', { previousUrls: ['/ici/'] })],
    [
      'formerly of another entry, formerly',
      storedEntry('news', 'a', { previousUrls: ['/avant/'] }),
    ],
  ])('judge an address alike: %s', (_case, entry) => {
    const around = { hasMedia: () => true, routes: siteRoutes() };
    const atBuild = crossProblems([...OTHERS, entry], around).map(({ field, message }) => ({
      field,
      // The build names the file too.
      message: message.replace(/ \(content\/.*?\)/u, ''),
    }));
    const { kind, data, body } = entry;
    const file = entry.path.replace(/^.*\/|\.md$/gu, '');
    const saved = { collection: kind, isNew: false, data: { ...data, body }, file, index: INDEX };
    expect(prepare(saved).problems).toEqual(atBuild);
    // Drafts are not on the site: what the repository holds is read then.
    const unshown = { ...INDEX, entries: [] };
    expect(prepare({ ...saved, index: unshown, filed: FILED }).problems).toEqual(atBuild);
  });

  it('judge alike what the form writes, which leaves out former addresses that are none', () => {
    const { data, body } = storedEntry('news', 'a', { slug: 'b', previousUrls: ['/c/', '/c/'] });
    const held = { ...data, previousUrls: [...data.previousUrls, '/actualites/b/'], body };
    const saved = { collection: 'news', isNew: false, data: held, file: 'a', index: INDEX };
    expect(prepare(saved).problems).toEqual([]);
    expect(prepare(saved).data['previousUrls']).toEqual(['/c/']);
  });

  it.each(['//ailleurs.fr/', '/../', 'agenda/', '/a%2e%2e/', '\\\\ailleurs.fr', 'www.it77.fr'])(
    'judge a link to %s alike',
    (href) => {
      const entry = storedEntry('news', 'a', {}, `Un [lien](${href}).`);
      const atBuild = crossProblems([entry], { hasMedia: () => true, routes: [] });
      const data = { ...entry.data, body: entry.body };
      const atSave = prepare({ collection: 'news', isNew: false, data, file: 'a' }).problems;
      expect(atSave.map(({ message }) => message)).toEqual(atBuild.map(({ message }) => message));
      expect(atBuild).toHaveLength(1);
    },
  );

  it.each([
    ['a page that is not', 'Un [lien](/nulle-part/).', 1],
    ['a link without words', 'Un [](/agenda/).', 1],
    ['a title of the rank of the page’s', '# Autre titre', 1],
    ['a page of the site', 'Un [lien](/agenda/#passes).', 0],
    ['the page of another', 'Un [lien](/ici/), ou [sans barre](/ici).', 0],
    ['what another page was', 'Un [lien](/avant/).', 0],
    ['its own page', 'Un [lien](/actualites/a/).', 0],
  ])('judge a text alike: %s', (_case, body, faults) => {
    const entry = storedEntry('news', 'a', {}, body);
    const around = { hasMedia: () => true, routes: siteRoutes() };
    const atBuild = crossProblems([...OTHERS, entry], around).map(({ field, message }) => ({
      field,
      message,
    }));
    const data = { ...entry.data, body };
    const saved = { collection: 'news', isNew: false, data, file: 'a', index: INDEX };
    expect(prepare(saved).problems).toEqual(atBuild);
    expect(atBuild).toHaveLength(faults);
  });
});
