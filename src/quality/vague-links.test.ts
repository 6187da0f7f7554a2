import { describe, expect, it } from 'vitest';
import { said, sample } from './sample-content';
import { fragileLinks, isVague, vagueLinks } from './vague-links';

describe('the words of a link are vague', () => {
  it.each([
    ['ici', true],
    ['Ici', true],
    ['Cliquez ici', true],
    ['cliquez sur la carte', true],
    ['ce lien', true],
    ['En savoir plus…', true],
    ['https://exemple.fr', true],
    ['le rapport de la Région', false],
    ['Ici Melun', false],
  ])('%s: %s', (words, vague) => {
    expect(isVague(words)).toBe(vague);
  });
});

it('a vague link is told with its target; a source number is not one', () => {
  expect(said(vagueLinks, sample('news', {}, 'Voir [ici](/agenda/). Fait[1](source:1).'))).toEqual([
    '« ici » | /agenda/',
  ]);
});

it('the target of a vague link is not named when it is an entry that readers do not see', () => {
  const body = 'Voir [ici](entry:pages/pages-1), [là](entry:events/a-venir).';
  expect(said(vagueLinks, sample('news', {}, body), sample('pages'))).toEqual([
    '« ici » | entry:pages/pages-1',
    '« là »',
  ]);
});

describe('a link inside the site is fragile', () => {
  const page = sample('pages', { previousUrls: ['/avant/'] });
  it.each([
    ['[p](/une-page/)', ['Mène à une fiche : écrivez entry:pages/pages-1 | [p](/une-page/)']],
    ['[p](/avant/#fin)', ['Mène à une fiche : écrivez entry:pages/pages-1 | [p](/avant/#fin)']],
    [
      '[p](https://www.it77.fr/une-page/)',
      ['Mène à une fiche : écrivez entry:pages/pages-1 | [p](https://www.it77.fr/une-page/)'],
    ],
    [
      '[p](https://www.it77.fr/agenda/)',
      ['Adresse complète du site : écrivez-la depuis / | [p](https://www.it77.fr/agenda/)'],
    ],
    ['[l](/agenda/) [p](entry:pages/pages-1) [x](https://x.fr)', []],
  ])('%s', (body, found) => {
    expect(said(fragileLinks, sample('news', {}, body), page)).toEqual(found);
  });
});
