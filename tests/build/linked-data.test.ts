/** The catalogue, the glossary and the pages as linked data: what a harvester finds in them. */
import { parse } from 'csv-parse/sync';
import { describe, expect, it, test } from 'vitest';
import { settingsOf } from '~/content/read/load-content';
import { sharedContent } from '~/content/read/shared-content';
import { DATASETS } from '~/datasets';
import { licenceOf } from '~/datasets/licence';
import { DATA, DATA_CATALOGUE, datasetPath } from '~/lib/paths';
import { absoluteUrl, SITE } from '~/site';
import { iri, readGraph, type Graph } from './linked-data';
import { exists, pages, read } from './site';

const settings = settingsOf(sharedContent(process.cwd()));
const isThere = (address: string): boolean =>
  address.startsWith(`${SITE.url}/`) && exists(new URL(address).pathname);

/** The words of a property, which must be said once and in French. */
function inFrench(graph: Graph, subject: string, property: string): string {
  const [term, ...others] = graph.terms(subject, property);
  expect([subject, property, term?.language, others]).toEqual([subject, property, 'fr', []]);
  return term?.value ?? '';
}

/** The one thing that a property names. */
function named(graph: Graph, subject: string, property: string): string {
  const [term, ...others] = graph.terms(subject, property);
  expect([subject, property, term?.termType === 'Literal', others]).toEqual([
    subject,
    property,
    false,
    [],
  ]);
  return term?.value ?? '';
}

describe('the reader of linked data', () => {
  it.each([
    ['a property of no vocabulary', { titre: 'A' }],
    ['an address that is not whole', { '@id': 'a', 'dct:title': 'A' }],
    [
      'a context of the network',
      { '@context': 'https://exemple.fr/contexte', '@id': 'https://a.fr/' },
    ],
  ])('refuses %s', async (_what, thing) => {
    const text = JSON.stringify({ '@context': { dct: iri('dct:') }, ...thing });
    await expect(readGraph(text)).rejects.toThrow();
  });
});

describe('the catalogue, as DCAT-AP asks', async () => {
  const graph = await readGraph(read(DATA_CATALOGUE));
  const [catalogue = ''] = graph.ofType('dcat:Catalog');
  const datasets = graph.ofType('dcat:Dataset');

  it('is one, with a title, a description, a home page and its datasets', () => {
    expect(graph.ofType('dcat:Catalog')).toHaveLength(1);
    expect(inFrench(graph, catalogue, 'dct:title')).toContain(SITE.name);
    expect(inFrench(graph, catalogue, 'dct:description').length).toBeGreaterThan(40);
    expect(named(graph, catalogue, 'foaf:homepage')).toBe(absoluteUrl(DATA));
    expect(graph.values(catalogue, 'dcat:dataset').toSorted()).toEqual(datasets.toSorted());
    expect(datasets.map((one) => inFrench(graph, one, 'dct:title')).toSorted()).toEqual(
      DATASETS.map(({ title }) => title).toSorted(),
    );
  });

  it('is published, and each of its datasets, by the association, an agent with a name', () => {
    const [publisher = '', ...others] = new Set(
      [catalogue, ...datasets].map((one) => named(graph, one, 'dct:publisher')),
    );
    expect(others).toEqual([]);
    expect(graph.ofType('foaf:Agent')).toEqual([publisher]);
    expect(inFrench(graph, publisher, 'foaf:name')).toBe(settings.legalName);
  });

  it.each(DATASETS)(
    'tells of the dataset « $title » what it is, whom to ask and what its files are',
    (dataset) => {
      const [one = ''] = datasets.filter((it) =>
        it.startsWith(absoluteUrl(datasetPath(dataset.name))),
      );
      expect(inFrench(graph, one, 'dct:description')).toContain(dataset.description);
      expect(graph.values(one, 'dct:identifier')).toHaveLength(1);
      expect(graph.values(one, 'dcat:keyword')).toHaveLength(dataset.keywords.length);
      expect(isThere(named(graph, one, 'dcat:landingPage'))).toBe(true);
      const contact = named(graph, one, 'dcat:contactPoint');
      expect(graph.values(contact, 'vcard:hasEmail')).toEqual([`mailto:${settings.contactEmail}`]);
      const [modified] = graph.terms(one, 'dct:modified');
      expect(modified?.datatype?.value).toBe(iri('xsd:date'));

      const files = graph.values(one, 'dcat:distribution');
      expect(files.length).toBeGreaterThanOrEqual(3);
      expect(files.filter((file) => !graph.ofType('dcat:Distribution').includes(file))).toEqual([]);
      for (const file of files) {
        expect(inFrench(graph, file, 'dct:title')).toContain(dataset.title);
        expect(isThere(named(graph, file, 'dcat:accessURL'))).toBe(true);
        const address = named(graph, file, 'dcat:downloadURL');
        const [size] = graph.terms(file, 'dcat:byteSize');
        expect([size?.value, size?.datatype?.value]).toEqual([
          String(Buffer.byteLength(read(new URL(address).pathname))),
          iri('xsd:nonNegativeInteger'),
        ]);
        expect(named(graph, file, 'dcat:mediaType')).toMatch(/\/media-types\/\w+\/[\w+-]+$/u);
        expect(named(graph, file, 'dct:format')).toMatch(/\/authority\/file-type\/[A-Z_]+$/u);
      }
      const schemas = files.flatMap((file) => graph.values(file, 'dct:conformsTo'));
      expect([schemas.length, schemas.filter((schema) => !isThere(schema))]).toEqual([2, []]);
    },
  );

  it('says under which licence each dataset and each file is, or that it is to be chosen', () => {
    const { label, url } = licenceOf(settings);
    for (const one of [...datasets, ...graph.ofType('dcat:Distribution')]) {
      const licences = graph.values(one, 'dct:license');
      const rights = graph.values(one, 'dct:rights');
      expect(licences).toEqual(url === undefined ? [] : [url]);
      const told = rights.map((it) => inFrench(graph, it, 'rdfs:label'));
      expect(told).toEqual(url === undefined ? [`Licence ${label}`] : []);
    }
  });
});

describe('the glossary, as SKOS asks', async () => {
  const graph = await readGraph(read(`${DATA}glossaire.jsonld`));
  const rows: Readonly<Record<string, string>>[] = parse(read(`${DATA}glossaire.csv`), {
    columns: true,
  });
  const [scheme = ''] = graph.ofType('skos:ConceptScheme');
  const concepts = graph.ofType('skos:Concept');

  it('is one scheme, whose concepts are all at its top', () => {
    expect(graph.ofType('skos:ConceptScheme')).toHaveLength(1);
    expect(isThere(scheme)).toBe(true);
    expect(inFrench(graph, scheme, 'dct:title')).toContain('Glossaire');
    expect(graph.values(scheme, 'skos:hasTopConcept').toSorted()).toEqual(concepts.toSorted());
    for (const concept of concepts) {
      expect(graph.values(concept, 'skos:inScheme')).toEqual([scheme]);
      expect(graph.values(concept, 'skos:topConceptOf')).toEqual([scheme]);
    }
  });

  it('gives each term its word, its definition and its synonyms, in French', () => {
    expect(rows.length).toBeGreaterThan(20);
    const told = concepts.map((concept) => [
      concept,
      inFrench(graph, concept, 'skos:prefLabel'),
      inFrench(graph, concept, 'skos:definition'),
      graph.values(concept, 'skos:altLabel').toSorted().join(),
    ]);
    const expected = rows.map(({ page, terme, definition, synonymes = '' }) => [
      page,
      terme,
      definition,
      synonymes.split(' | ').filter(Boolean).toSorted().join(),
    ]);
    expect(told).toEqual(expected);
    expect(concepts.filter((concept) => !isThere(concept))).toEqual([]);
  });

  it('relates concepts of the scheme, no label of which is said twice of one', () => {
    const related = graph.triples.filter(
      ({ predicate }) => predicate.value === iri('skos:related'),
    );
    expect(related.length).toBeGreaterThan(10);
    expect(related.filter(({ object }) => !concepts.includes(object.value))).toEqual([]);
    for (const concept of concepts) {
      const labels = ['skos:prefLabel', 'skos:altLabel'].flatMap((name) =>
        graph.values(concept, name),
      );
      expect([concept, new Set(labels).size]).toEqual([concept, labels.length]);
    }
  });
});

test('what each page says to machines is linked data, all of whose addresses are whole', async () => {
  const BLOCK = /<script type="application\/ld\+json">(.*?)<\/script>/gsu;
  const wrong = [];
  let count = 0;
  for (const { url, html } of pages) {
    for (const [, block = ''] of html.matchAll(BLOCK)) {
      const { triples } = await readGraph(block);
      count += triples.length;
      const nodes = triples.flatMap(({ subject, object }) => [subject, object]);
      wrong.push(
        ...nodes
          .filter(({ termType, value }) => termType === 'NamedNode' && !URL.canParse(value))
          .map(({ value }) => [url, value]),
      );
    }
  }
  expect(wrong).toEqual([]);
  expect(count).toBeGreaterThan(pages.length);
});
