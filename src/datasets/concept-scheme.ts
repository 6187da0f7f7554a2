/** The glossary as a SKOS concept scheme, in JSON-LD. Pure. */
import type { Entry } from '~/kinds/entry';
import { absoluteUrl, SITE } from '~/site';

const CONTEXT = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
};

interface About {
  readonly title: string;
  readonly description: string;
  /** Absolute address of the list of terms. */
  readonly url: string;
  readonly licence: string | undefined;
}

const inFrench = (words: string) => ({ '@value': words, '@language': SITE.language });

const many = (texts: readonly object[]): object | undefined =>
  texts.length === 0 ? undefined : texts;

/** @param terms those that the site shows: one that refers to another names no other */
export function conceptScheme(
  { title, description, url, licence }: About,
  terms: readonly Entry<'glossary'>[],
): object {
  const addresses = new Map(terms.map((term) => [term.data.id, absoluteUrl(term.url)]));
  const scheme = { '@id': url };
  const concepts = terms.map(({ url: page, data }) => ({
    '@id': absoluteUrl(page),
    '@type': 'skos:Concept',
    'dct:identifier': data.id,
    'skos:prefLabel': inFrench(data.title),
    'skos:altLabel': many(data.synonyms.map(inFrench)),
    'skos:definition': inFrench(data.summary),
    'skos:related': many(
      data.related.flatMap((id) => {
        const address = addresses.get(id);
        return address === undefined ? [] : [{ '@id': address }];
      }),
    ),
    'skos:inScheme': scheme,
    'skos:topConceptOf': scheme,
  }));
  return {
    '@context': CONTEXT,
    '@graph': [
      {
        '@id': url,
        '@type': 'skos:ConceptScheme',
        'dct:title': inFrench(title),
        'dct:description': inFrench(description),
        'dct:license': licence === undefined ? undefined : { '@id': licence },
        'skos:hasTopConcept': concepts.map(({ '@id': id }) => ({ '@id': id })),
      },
      ...concepts,
    ],
  };
}
