import { isPerson, knownDate, type CitedWork } from './reference';

/** A person by surname and given names; an organisation whole, as CSL calls « literal ». */
function nameOf(author: string): object {
  const [family = '', ...given] = author.split(',').map((part) => part.trim());
  return isPerson(author) ? { family, given: given.join(', ') } : { literal: author };
}

/** One CSL-JSON item in a list, as Zotero and citeproc take it. */
export function csl(work: CitedWork): string {
  const date = knownDate(work).map(Number);
  const item = {
    id: `it77-${work.id}`,
    type: 'report',
    title: work.title,
    author: work.authors.map(nameOf),
    publisher: work.credit,
    issued: date.length === 0 ? undefined : { 'date-parts': [date] },
    URL: work.url,
    note: `Fiche d'Initiatives Télécentres 77 : ${work.page}`,
    language: 'fr',
  };
  return `${JSON.stringify([item], undefined, 1)}\n`;
}
