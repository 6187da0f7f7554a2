/** The feeds of the site: to add one, add its line to `SECTIONS`. */
import { asked } from '~/content/asked';
import { byTerritory, byTheme, type GatheringValue } from '~/content/gatherings';
import { once } from '~/content/once';
import { kinds } from '~/kinds';
import type { KindDefinition } from '~/kinds/define-kind';
import { keyOf, type Entry } from '~/kinds/entry';
import { listPath } from '~/kinds/kind-paths';
import { isPressText } from '~/kinds/news/press-text';
import { CORRECTIONS, FEED, feedPath, HOME, PRESS_ROOM } from '~/lib/paths';
import { SITE } from '~/site';

export interface FeedDescription {
  /** The end of its address, and of those of its archives. */
  readonly name: string;
  /** Address of its RSS form. */
  readonly path: string;
  readonly title: string;
  /** What it brings, in a sentence. */
  readonly description: string;
  /** The page of the site that shows the same: it and those under it announce the feed. */
  readonly page: string;
  /** The entries it takes. */
  readonly gathers: (entry: Entry) => boolean;
  /** What it says of them: that they came, or what was changed in them since. */
  readonly tells: 'publications' | 'changes';
}

type Section = Omit<FeedDescription, 'path' | 'tells'> & Partial<FeedDescription>;

const ofKind =
  (kind: Entry['kind']) =>
  (entry: Entry): boolean =>
    entry.kind === kind;

const isSentToPress = (entry: Entry): boolean => entry.kind === 'news' && isPressText(entry.data);

const ALL: Section = {
  name: 'tout',
  path: FEED,
  title: 'Toutes les publications',
  description: 'Actualités, communiqués, rendez-vous, revue de presse, ressources et chiffres.',
  page: HOME,
  gathers: ({ kind }) => {
    const definition: KindDefinition = kinds[kind];
    return definition.isInFeed === true;
  },
};

const SECTIONS: readonly Section[] = [
  {
    name: 'actualites',
    title: 'Actualités',
    description: 'Ce qui se passe dans le réseau, daté et sourcé.',
    page: listPath('news'),
    gathers: (entry) => entry.kind === 'news' && !isSentToPress(entry),
  },
  {
    name: 'communiques',
    title: 'Communiqués de presse',
    description: 'Communiqués, dossiers de presse et invitations, dès que nous les envoyons.',
    page: PRESS_ROOM,
    gathers: isSentToPress,
  },
  {
    name: 'revue-de-presse',
    title: 'Revue de presse',
    description: 'Les articles parus sur les télécentres, avec notre résumé et le lien.',
    page: listPath('press'),
    gathers: ofKind('press'),
  },
  {
    name: 'agenda',
    title: 'Agenda',
    description: 'Chaque rendez-vous quand nous l’annonçons, avec sa date, son lieu et son état.',
    page: listPath('events'),
    gathers: ofKind('events'),
  },
  {
    name: 'ressources',
    title: 'Ressources',
    description: 'Études, guides et cahiers des charges, le document joint quand nous l’avons.',
    page: listPath('outputs'),
    gathers: ofKind('outputs'),
  },
  {
    name: 'chiffres',
    title: 'Chiffres',
    description: 'Chaque chiffre avec sa date, son échantillon et ses sources.',
    page: listPath('figures'),
    gathers: ofKind('figures'),
  },
  {
    name: 'corrections',
    title: 'Corrections et mises à jour',
    description: 'Ce qui était faux, ce qui est nouveau, et dans quelle page.',
    page: CORRECTIONS,
    gathers: () => true,
    tells: 'changes',
  },
];

const described = (section: Section): FeedDescription => ({
  path: feedPath(section.name),
  tells: 'publications',
  ...section,
});

export const mainFeed: FeedDescription = described(ALL);

/** The feeds of sections, which are there even empty: one may subscribe before the first text. */
const sectionFeeds: readonly FeedDescription[] = [mainFeed, ...SECTIONS.map(described)];

const gathered =
  (folder: string, sentence: (label: string) => string) =>
  ({ slug, label, url, entries }: GatheringValue): FeedDescription => {
    const own = new Set(entries.map(keyOf));
    return described({
      name: `${folder}/${slug}`,
      title: label,
      description: sentence(label),
      page: url,
      gathers: (entry) => own.has(keyOf(entry)),
    });
  };

/** A feed for each theme of which the site has something to say. */
const themeFeeds = async (): Promise<readonly FeedDescription[]> =>
  (await byTheme()).map(
    gathered('themes', (label) => `Tout ce que nous publions sur le thème « ${label} ».`),
  );

/** The same for territories. */
const territoryFeeds = async (): Promise<readonly FeedDescription[]> =>
  (await byTerritory()).map(
    gathered('territoires', (label) => `Tout ce que nous publions sur ce territoire : ${label}.`),
  );

/** Feeds under a heading. */
export interface FeedGroup {
  readonly title: string;
  readonly feeds: readonly FeedDescription[];
}

const grouped = once<Promise<readonly FeedGroup[]>>();

/** What they are, whatever they hold: that is asked by who takes it from them. */
const askedGroups = asked('feeds', () =>
  grouped('all', async () => [
    { title: 'Rubriques', feeds: sectionFeeds },
    { title: 'Thèmes', feeds: await themeFeeds() },
    { title: 'Territoires', feeds: await territoryFeeds() },
  ]),
);

export const feedGroups = (): Promise<readonly FeedGroup[]> => askedGroups('');

/** Every feed, that of all publications first. */
export const allFeeds = async (): Promise<readonly FeedDescription[]> =>
  (await feedGroups()).flatMap(({ feeds }) => feeds);

/** The routes of the feeds, as Astro asks for them; that of all publications has its own file. */
export async function feedRoutes() {
  const feeds = await allFeeds();
  return feeds
    .filter(({ path }) => path !== FEED)
    .map((description) => ({ params: { feed: description.name }, props: { description } }));
}

/** How a feed is called away from the site. */
export const fullFeedTitle = ({ path, title }: FeedDescription): string =>
  path === FEED ? SITE.name : `${title} — ${SITE.name}`;
