import { expect, it } from 'vitest';
import { kindsSharing } from './sharing';

const source = '---\ntitle: La fête\nslug: fete\npreviousUrls:\n  - /fete/\n---\nUn texte.\n';
const news = (fields: object) => ({ kind: 'news', file: 'une', fields: { ...fields } }) as const;
const page = (address: string) => ({ kind: 'pages', file: 'ici', fields: { address } }) as const;

it.each([
  ['nobody when it asks for what it has', news({ slug: 'fete', previousUrls: ['/fete/'] }), []],
  ['its kind and the pages when its address is new', news({ slug: 'bal' }), ['news', 'pages']],
  ['the same when a former address is', news({ slug: 'fete' }), ['news', 'pages']],
  ['the pages', page('/fete/'), ['pages']],
  ['the kind whose list a page goes under', page('/agenda/fete/'), ['events', 'pages']],
])('an entry may want the address of %s', (_case, entry, kinds) => {
  expect(kindsSharing(entry, source)).toEqual(kinds);
});

it('a new entry asks for all that it has', () => {
  expect(kindsSharing(news({}), '')).toEqual(['news', 'pages']);
});
