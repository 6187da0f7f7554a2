/** Links of the text whose words or whose targets will let a reader down. */
import { slugify } from '~/lib/plain-text';
import { parseOwnLink } from '~/markdown/link-targets';
import { keyOf, type StoredEntry } from '~/kinds/entry';
import { finding, type Check } from './material';

const VAGUE = new Set(
  'ici la lien ce-lien le-lien cliquez cliquer cliquez-ici page cette-page site ce-site voir voir-ici plus en-savoir-plus savoir-plus lire-la-suite la-suite suite source article'.split(
    ' ',
  ),
);

/** Words that say nothing of where a link leads, read alone in a list of links. */
export const isVague = (words: string): boolean =>
  VAGUE.has(slugify(words)) || /^cliquez /iu.test(words) || /^https?:\/\//u.test(words);

/** Whether a link leads to an entry that readers do not see: the report does not name it. */
function leadsToHidden(href: string, shown: ReadonlySet<string>): boolean {
  const target = parseOwnLink(href);
  return target?.type === 'entry' && !shown.has(`${target.kind}/${target.id}`);
}

export const vagueLinks: Check = {
  id: 'liens-vagues',
  title: 'Liens aux mots vagues',
  advice:
    'Un lecteur d’écran lit les liens l’un après l’autre : « ici » ou « lien » ne disent rien. Mettez le lien sur les mots qui disent où il mène.',
  urgency: 'first',
  find: ({ entries }) => {
    const shown = new Set(entries.map(keyOf));
    return entries.flatMap((entry) =>
      entry.reading.links
        .filter(({ words }) => isVague(words))
        .map(({ words, href }) =>
          finding(entry, `« ${words} »`, leadsToHidden(href, shown) ? [] : [href]),
        ),
    );
  },
};

const OUR_SITE = /^https?:\/\/(?:www\.)?it77\.fr/u;

/** In French, what is wrong with a link towards the site; undefined when nothing is. */
function fault(href: string, known: ReadonlyMap<string, StoredEntry>): string | undefined {
  const target = parseOwnLink(href);
  if (target?.type === 'entry') return undefined;
  const path = href.replace(OUR_SITE, '').replace(/[#?].*$/u, '');
  const entry = known.get(path);
  if (entry !== undefined) return `Mène à une fiche : écrivez entry:${entry.kind}/${entry.data.id}`;
  return OUR_SITE.test(href) ? 'Adresse complète du site : écrivez-la depuis /' : undefined;
}

export const fragileLinks: Check = {
  id: 'liens-internes',
  title: 'Liens internes fragiles',
  advice:
    'Un lien écrit entry:… suit sa page quand elle change d’adresse. Un lien vers une page qui n’existe pas arrête la fabrication du site : il n’y en a pas ici.',
  urgency: 'soon',
  find: (material) => {
    const known = new Map(
      material.entries.flatMap((entry) => [
        ...[entry.url, ...entry.data.previousUrls].map((address) => [address, entry] as const),
      ]),
    );
    return material.entries.flatMap((entry) =>
      entry.reading.links.flatMap(({ href, words }) => {
        const what = fault(href, known);
        return what === undefined ? [] : [finding(entry, what, [`[${words}](${href})`])];
      }),
    );
  },
};
