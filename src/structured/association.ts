/** Who speaks, as search engines read it: the association and its site. Pure. */
import type { NGOLeaf, SearchActionLeaf, WebSiteLeaf } from 'schema-dts';
import type { Settings } from '~/kinds/settings/model';
import { SEARCH } from '~/lib/paths';
import { absoluteUrl, SITE } from '~/site';

const ID = `${SITE.url}/#association`;

/** As pages name it: the home page says the rest. */
export const publisher = {
  '@type': 'NGO',
  '@id': ID,
  name: SITE.name,
  url: `${SITE.url}/`,
} as const satisfies NGOLeaf;

type Told = Pick<Settings, 'legalName' | 'siren' | 'postalAddress' | 'contactEmail'>;

/** What the settings know of it, and no more. */
export const association = (settings: Told): NGOLeaf => ({
  ...publisher,
  alternateName: SITE.shortName,
  legalName: settings.legalName,
  description: SITE.description,
  foundingDate: SITE.founded,
  logo: absoluteUrl('/icon-512.png'),
  email: settings.contactEmail,
  areaServed: 'Seine-et-Marne',
  ...(settings.postalAddress === undefined ? {} : { address: settings.postalAddress }),
  ...(settings.siren === undefined
    ? {}
    : { identifier: { '@type': 'PropertyValue', propertyID: 'SIREN', value: settings.siren } }),
});

/** What schema.org does not have, but Google and others read. */
const QUERY = { 'query-input': 'required name=mots' };

const searching: SearchActionLeaf = {
  '@type': 'SearchAction',
  target: { '@type': 'EntryPoint', urlTemplate: `${absoluteUrl(SEARCH)}?q={mots}` },
  ...QUERY,
};

/** The site, and how to search it. */
export const website = (): WebSiteLeaf => ({
  '@type': 'WebSite',
  '@id': `${SITE.url}/#site`,
  name: SITE.name,
  url: `${SITE.url}/`,
  inLanguage: SITE.language,
  publisher: { '@id': ID },
  potentialAction: searching,
});
