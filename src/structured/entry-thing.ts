/** What the page of an entry is, in the words of schema.org: computed from its fields, nothing more than they prove. Pure. */
import type {
  ArticleLeaf,
  DefinedTermLeaf,
  NewsArticleLeaf,
  OrganizationLeaf,
  PlaceLeaf,
  ReportLeaf,
  Thing,
  WebPageLeaf,
} from 'schema-dts';
import type { Entry } from '~/kinds/entry';
import { NEWS_TYPES } from '~/kinds/news/news-types';
import { isPerson } from '~/lib/citation/reference';
import { machineDate } from '~/lib/dates';
import { listPath } from '~/kinds/kind-paths';
import { cardPath } from '~/lib/paths';
import type { Precision } from '~/model/vocabulary';
import { absoluteUrl } from '~/site';
import { publisher } from './association';
import { eventThing } from './event-thing';
import { livedPage } from './lived-page';

const known = <K extends string>(name: K, value: string | undefined) =>
  // Reason for the cast: a computed name loses that it is the one given.
  (value === undefined ? {} : { [name]: value }) as Readonly<Partial<Record<K, string>>>;

/** The date of what it tells, as far as it is known. */
const told = (
  name: 'datePublished' | 'temporalCoverage',
  data: { readonly date?: string | undefined; readonly datePrecision: Precision },
) => known(name, machineDate(data.date, data.datePrecision));

const ours = { author: { '@id': publisher['@id'] }, publisher } as const;

function newsThing(entry: Entry<'news'>): NewsArticleLeaf {
  const { data, url } = entry;
  const { name, ...page } = livedPage(entry);
  return {
    '@type': 'NewsArticle',
    headline: name,
    description: data.summary,
    ...page,
    ...told('temporalCoverage', data),
    ...ours,
    image: absoluteUrl(cardPath(url)),
    ...(data.type === 'article'
      ? {}
      : {
          genre: NEWS_TYPES[data.type],
          ...known('identifier', data.releaseNumber),
          ...known('dateline', data.dateline),
        }),
  };
}

/** Our page about a work of others: theirs is its subject, with their date and their name. */
function pageAbout(
  entry: Entry,
  mainEntity: ArticleLeaf | NewsArticleLeaf | ReportLeaf,
): WebPageLeaf {
  return { '@type': 'WebPage', ...livedPage(entry), ...ours, mainEntity };
}

const articleOf = ({ data }: Entry<'press'>): ArticleLeaf | NewsArticleLeaf => ({
  '@type': data.type === 'article' ? 'NewsArticle' : 'Article',
  headline: data.title,
  url: data.url,
  ...told('datePublished', data),
  ...known('creditText', data.author),
  publisher: { '@type': 'Organization', name: data.outlet },
});

const reportOf = ({ data }: Entry<'outputs'>): ReportLeaf => ({
  '@type': 'Report',
  name: data.title,
  ...known('url', data.url),
  ...told('datePublished', data),
  author: data.authors.map((name) =>
    isPerson(name)
      ? ({ '@type': 'Person', name } as const)
      : ({ '@type': 'Organization', name } as const),
  ),
  publisher: { '@type': 'Organization', name: data.publisher },
});

/** Only of a place that a source saw open; never a business, whose hours nobody checked. */
function placeOf({ data }: Entry<'spaces'>): PlaceLeaf | undefined {
  if (data.status !== 'open') return undefined;
  const { latitude, longitude, coordinatesPrecision, commune, address, website } = data;
  const isAtItsDoor =
    coordinatesPrecision === 'address' && latitude !== undefined && longitude !== undefined;
  return {
    '@type': 'Place',
    name: data.title,
    address: {
      '@type': 'PostalAddress',
      ...known('streetAddress', address),
      addressLocality: commune,
      addressCountry: 'FR',
    },
    ...known('sameAs', website),
    ...(isAtItsDoor ? { geo: { '@type': 'GeoCoordinates', latitude, longitude } } : {}),
  };
}

const memberOf = ({ data }: Entry<'members'>): OrganizationLeaf => ({
  '@type': 'Organization',
  name: data.nameToday ?? data.title,
  ...known('url', data.websiteConfidence === 'sure' ? data.website : undefined),
});

const termOf = ({ data, url }: Entry<'glossary'>): DefinedTermLeaf => ({
  '@type': 'DefinedTerm',
  name: data.title,
  description: data.summary,
  url: absoluteUrl(url),
  ...(data.synonyms.length === 0 ? {} : { alternateName: data.synonyms }),
  inDefinedTermSet: absoluteUrl(listPath('glossary')),
});

function pageOf(entry: Entry, about?: OrganizationLeaf | PlaceLeaf): WebPageLeaf {
  const { summary } = entry.data;
  const page = { '@type': 'WebPage', ...livedPage(entry), description: summary, ...ours } as const;
  return about === undefined ? page : { ...page, about };
}

/** A kind of which nothing more is said is a page. */
export function entryThing(entry: Entry): Thing {
  switch (entry.kind) {
    case 'news':
      return newsThing(entry);
    case 'press':
      return pageAbout(entry, articleOf(entry));
    case 'outputs':
      return pageAbout(entry, reportOf(entry));
    case 'events':
      return eventThing(entry);
    case 'glossary':
      return termOf(entry);
    case 'spaces':
      return pageOf(entry, placeOf(entry));
    case 'members':
      return pageOf(entry, memberOf(entry));
    default:
      return pageOf(entry);
  }
}
