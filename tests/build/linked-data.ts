/** Linked data read as triples by a program of others (jsonld), which is let read nothing from the network. */
import jsonld, { type JsonLdDocument, type Options } from 'jsonld';

interface Term {
  readonly termType: 'NamedNode' | 'BlankNode' | 'Literal';
  readonly value: string;
  readonly language?: string;
  readonly datatype?: { readonly value: string };
}

interface Triple {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}

const PREFIXES: Readonly<Record<string, string>> = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** « dct:title » in full. */
export function iri(name: string): string {
  const [prefix = '', local = ''] = name.split(':');
  return `${PREFIXES[prefix] ?? ''}${local}`;
}

const SCHEMA_ORG = 'https://schema.org';

const options: Options.ToRdf & { readonly safe: true } = {
  // What would be dropped without a word, such as a property of no vocabulary, stops the reading.
  safe: true,
  documentLoader: (url) =>
    url === SCHEMA_ORG
      ? Promise.resolve({
          documentUrl: url,
          document: { '@context': { '@vocab': `${SCHEMA_ORG}/` } },
        })
      : Promise.reject(new Error(`No context is read from ${url}`)),
};

/** What is said of things, by their addresses. */
export interface Graph {
  readonly triples: readonly Triple[];
  /** The things of a type, by its prefixed name. */
  readonly ofType: (type: string) => readonly string[];
  readonly terms: (subject: string, property: string) => readonly Term[];
  /** Their values alone. */
  readonly values: (subject: string, property: string) => readonly string[];
}

/** @throws when it is no linked data, or names what no vocabulary knows */
export async function readGraph(text: string): Promise<Graph> {
  // Reason for the casts: that it is linked data is what is tried; the types of the program do not say what it makes.
  const document = JSON.parse(text) as JsonLdDocument;
  const triples = (await jsonld.toRDF(document, options)) as readonly Triple[];
  const terms: Graph['terms'] = (subject, property) =>
    triples
      .filter((one) => one.subject.value === subject && one.predicate.value === iri(property))
      .map(({ object }) => object);
  return {
    triples,
    terms,
    values: (subject, property) => terms(subject, property).map(({ value }) => value),
    ofType: (type) =>
      triples
        .filter(
          ({ predicate, object }) =>
            predicate.value === iri('rdf:type') && object.value === iri(type),
        )
        .map(({ subject }) => subject.value),
  };
}
