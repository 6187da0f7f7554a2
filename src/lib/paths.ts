/** The internal addresses of the site, but those of the kinds (kinds/paths.ts). Runs in Node and in the browser. */

export const HOME = '/';
export const PRESS_ROOM = '/presse/';
export const SEARCH = '/recherche/';
export const CONTACT = '/contact/';
export const FEED = '/rss.xml';
export const FEEDS = '/flux/';
/** All feeds in one file, for readers that take such lists. */
export const FEED_LIST = `${FEEDS}it77.opml`;
/** Every event, for calendar applications. */
export const CALENDAR = '/agenda.ics';
export const CORRECTIONS = '/corrections/';
export const SITE_MAP = '/plan-du-site/';
/** What may be quoted, and how. */
export const REUSE = '/donnees-ouvertes/';
/** The datasets, their pages and their files. */
export const DATA = '/donnees/';
/** All of them, as catalogues of data read them (DCAT-AP). */
export const DATA_CATALOGUE = `${DATA}catalogue.jsonld`;
/** The main pages and the data, for programs that read in words (llmstxt.org). */
export const PROGRAM_GUIDE = '/llms.txt';
/** What working near home spares, by one’s own trip. */
export const CALCULATOR = '/calculateur/';
export const TIMELINE = '/chronologie/';
export const THEMES = '/themes/';
export const YEARS = '/annees/';
export const TERRITORIES = '/territoires/';
/** Among the addresses of places, one that is no place's. */
export const SPACES_TABLE = '/espaces/tableau/';
/** Under which each commune has a page: the places around it. */
export const NEAR = '/espaces/pres-de/';
/** The names of the communes, for who types one. */
export const COMMUNE_NAMES = `${NEAR}communes.json`;

/** The page of a dataset: what is in its files. */
export const datasetPath = (name: string): string => `${DATA}${name}/`;

/** What a page says, as Markdown, beside it. */
export const MARKDOWN_TWIN = 'index.md';
export const markdownTwin = (url: string): string => `${url}${MARKDOWN_TWIN}`;
/** One template makes the pages of communes, which are of no use to who reads the table of places. */
export const hasMarkdownTwin = (url: string): boolean =>
  url.endsWith('/') && (!url.startsWith(NEAR) || url === NEAR);

/** Some of the addresses of the site, for the page of a missing one. */
export const addressesPath = (part: number): string => `/adresses/${String(part)}.json`;

/** The editors' report. */
export const REPORT = '/admin/qualite/';
/** All that one of its checks found, when that is long. */
export const checkPath = (check: string): string => `${REPORT}${check}/`;

/** Page `n` of a list; the first has no number. */
export const pagePath = (list: string, n: number): string =>
  n === 1 ? list : `${list}page/${String(n)}/`;

/** A feed by its name, as RSS. */
export const feedPath = (name: string): string => `${FEEDS}${name}.xml`;

/** The same feed as JSON Feed, from its RSS address. */
export const jsonFeedPath = (rss: string): string => rss.replace(/\.xml$/u, '.json');

/** The events of a theme, for calendar applications. */
export const themeCalendarPath = (theme: string): string => `/agenda/themes/${theme}.ics`;

/** One event, from the address of its page: /agenda/rencontre.ics for /agenda/rencontre/. */
export const eventCalendarPath = (url: string): string => url.replace(/\/$/u, '.ics');

/** An archive of a feed: « 2026 », « 2026-2 ». */
export const archivePath = (name: string, archive: string): string =>
  `${FEEDS}archives/${name}/${archive}.xml`;

/** What the chronology tells of a year, when it is too long for one page. */
export const timelineYearPath = (year: number): string => `${TIMELINE}${String(year)}/`;

export const themePath = (theme: string): string => `${THEMES}${theme}/`;
export const yearPath = (year: string): string => `${YEARS}${year}/`;
export const territoryPath = (territory: string): string => `${TERRITORIES}${territory}/`;

/** The address whose card the home page takes, having no words of its own: no page may be there. */
export const HOME_CARD = '/accueil/';

/** The social card of a page: /cartes/agenda.png for /agenda/, /cartes/accueil.png for the home page. */
export const cardPath = (url: string): string =>
  `/cartes/${(url === HOME ? HOME_CARD : url).slice(1, -1)}.png`;

/** Where the build puts the index of the search. */
export const SEARCH_INDEX = '/pagefind/';
/** What the search knows of every page before it loads any. */
export const PAGE_TABLE = `${SEARCH_INDEX}pages.json`;
/** Where it puts the second copy of the pages withdrawn from the site. */
export const GONE_COPIES = '/retirees/';
/** Where it says when the site changes next. */
export const DUE = '/echeance.json';
/** Where search engines read the key with which they are told of changes, when there is one. */
export const INDEXNOW_KEY = '/indexnow.txt';

/** Our texts for the press, by year and number. */
export const PRESS_TEXTS = '/presse/communiques/';
/** All that the press room gives, in one archive. */
export const PRESS_KIT = '/presse/dossier-de-presse.zip';
export const logoPath = (file: string): string => `/presse/logos/${file}`;
export const photographPath = (file: string): string => `/presse/photographies/${file}`;
