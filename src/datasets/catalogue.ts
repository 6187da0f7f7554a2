/** The datasets as a DCAT-AP catalogue in JSON-LD, which data.gouv.fr harvests. Pure. */
import { DATA, datasetPath } from '~/lib/paths';
import { absoluteUrl, SITE } from '~/site';
import { bytesOf, dataFilePath, type DataFile } from './data-file';
import type { Described } from './dataset-files';

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** The vocabularies of the Publications Office of the EU, which DCAT-AP asks for. */
const authority = (list: string, code: string) => ({
  '@id': `http://publications.europa.eu/resource/authority/${list}/${code}`,
});
const FRENCH = authority('language', 'FRA');
const SEINE_ET_MARNE = { '@id': 'http://data.europa.eu/nuts/code/FR102' };

const inFrench = (words: string) => ({ '@value': words, '@language': SITE.language });
const day = (value: string | undefined) =>
  value === undefined ? undefined : { '@value': value, '@type': 'xsd:date' };

/** What a dataset is in a catalogue: its description and its files. */
export interface Catalogued extends Described {
  readonly files: readonly DataFile[];
}

interface Publisher {
  readonly name: string;
  readonly email: string;
}

const publisherOf = ({ name }: Publisher) => ({
  '@id': `${SITE.url}/#association`,
  // What it is, and what DCAT-AP asks a publisher to be.
  '@type': ['foaf:Organization', 'foaf:Agent'],
  'foaf:name': inFrench(name),
  'foaf:homepage': { '@id': `${SITE.url}/` },
});

/** A licence that is not chosen yet is said in words, and no address stands for it. */
const rightsOf = ({ licence }: Described) =>
  licence.url === undefined
    ? {
        'dct:rights': {
          '@type': 'dct:RightsStatement',
          'rdfs:label': inFrench(`Licence ${licence.label}`),
        },
      }
    : { 'dct:license': { '@id': licence.url } };

function distributionOf(file: DataFile, described: Described): object {
  const url = absoluteUrl(dataFilePath(file));
  return {
    '@id': `${url}#fichier`,
    '@type': 'dcat:Distribution',
    'dct:title': inFrench(`${described.dataset.title}, ${file.label}`),
    'dcat:accessURL': { '@id': url },
    'dcat:downloadURL': { '@id': url },
    'dcat:mediaType': {
      '@id': `https://www.iana.org/assignments/media-types/${file.mediaType}`,
    },
    'dct:format': authority('file-type', file.euFormat),
    'dcat:byteSize': { '@value': String(bytesOf(file)), '@type': 'xsd:nonNegativeInteger' },
    'dct:modified': day(described.changed),
    'dct:conformsTo':
      file.schema === undefined
        ? undefined
        : { '@id': absoluteUrl(`${DATA}${file.schema}`), '@type': 'dct:Standard' },
    ...rightsOf(described),
  };
}

function datasetNode(described: Catalogued, publisher: Publisher): object {
  const { dataset, changed, files } = described;
  const page = absoluteUrl(datasetPath(dataset.name));
  return {
    '@id': `${page}#jeu`,
    '@type': 'dcat:Dataset',
    'dct:identifier': `it77-${dataset.name}`,
    'dct:title': inFrench(dataset.title),
    'dct:description': inFrench([dataset.description, dataset.caution].filter(Boolean).join(' ')),
    'dcat:keyword': dataset.keywords.map(inFrench),
    'dcat:theme': authority('data-theme', 'REGI'),
    'dct:language': FRENCH,
    'dct:spatial': SEINE_ET_MARNE,
    'dct:accrualPeriodicity': authority('frequency', 'IRREG'),
    'dct:accessRights': authority('access-right', 'PUBLIC'),
    'dct:modified': day(changed),
    'dct:publisher': { '@id': publisherOf(publisher)['@id'] },
    'dcat:contactPoint': {
      '@type': 'vcard:Organization',
      'vcard:fn': publisher.name,
      'vcard:hasEmail': { '@id': `mailto:${publisher.email}` },
    },
    'dcat:landingPage': { '@id': page },
    'dcat:distribution': files.map((file) => distributionOf(file, described)),
    ...rightsOf(described),
  };
}

/** @param changed the last change in any of the datasets */
export const catalogue = (
  datasets: readonly Catalogued[],
  publisher: Publisher,
  changed: string | undefined,
): object => ({
  '@context': CONTEXT,
  '@id': `${absoluteUrl(DATA)}#catalogue`,
  '@type': 'dcat:Catalog',
  'dct:title': inFrench(`Données ouvertes d’${SITE.name}`),
  'dct:description': inFrench(
    'Lieux, chiffres sourcés, adhérents, revue de presse, agenda et glossaire des télécentres de Seine-et-Marne.',
  ),
  'dct:language': FRENCH,
  'dct:spatial': SEINE_ET_MARNE,
  'dct:modified': day(changed),
  'foaf:homepage': { '@id': absoluteUrl(DATA) },
  'dct:publisher': publisherOf(publisher),
  'dcat:dataset': datasets.map((one) => datasetNode(one, publisher)),
});
