import { describe, expect, it } from 'vitest';
import { storedEntry } from './entry-fixture';
import { sourceAddressProblems } from './source-addresses';

const DOCUMENT = 'Notre document, mai 2013';
const page = storedEntry('pages', 'Le document', { address: '/association/document/' });
const news = (name: string, ...sources: object[]) => storedEntry('news', name, { sources });
const problems = (...entries: Parameters<typeof sourceAddressProblems>[0]) =>
  sourceAddressProblems([page, ...entries], ['/agenda/']).map(
    ({ path, field, message }) => `${path} ${field} ${message}`,
  );

describe('an address of a source', () => {
  it.each([
    ['of the Web', 'https://exemple.fr/etude'],
    ['of an entry', '/association/document/'],
    ['of a page of the site', '/agenda/'],
  ])('%s is taken', (_, url) => {
    expect(problems(news('Une', { label: DOCUMENT, url }))).toEqual([]);
  });

  it('of no page of the site is refused', () => {
    expect(problems(news('Une', { label: 'A' }, { label: DOCUMENT, url: '/perdue/' }))).toEqual([
      `content/news/Une.md sources[1].url « Adresse » de la source « ${DOCUMENT} » : aucune page du site n’a l’adresse /perdue/ ; corrigez-la`,
    ]);
  });

  it('that others give to the same document is asked for', () => {
    const known = news('Une', { label: DOCUMENT, url: '/association/document/' });
    expect(problems(known, news('Deux', { label: DOCUMENT }, { label: 'Un autre' }))).toEqual([
      `content/news/Deux.md sources[0].url « Adresse » de la source « ${DOCUMENT} » : vide ; d’autres fiches donnent /association/document/, écrivez-la ici aussi`,
    ]);
  });
});
