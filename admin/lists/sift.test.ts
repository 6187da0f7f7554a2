import { describe, expect, it } from 'vitest';
import { kindNames, entryFiles } from '../../tests/admin/content-files';
import { readEntry } from '~/lib/read-entry';
import { entryTexts, sift, siftInTurns } from './sift';

const entry = (title: string, more: object = {}) => ({ data: { title, ...more } });

const ENTRIES = [
  entry('Un cœur de ville', { summary: 'Le télécentre de Melun.' }),
  entry('Télécentres ruraux', { body: 'À Donnemarie-Dontilly.' }),
  entry('Une assemblée', { body: 'On y parle des télécentres.' }),
  entry('Un sujet', { sources: [{ label: 'Le Parisien, 14 mai 2012' }], id: 'aaaaaaaaaa' }),
  entry('Rien'),
];

const found = (asked: string): readonly string[] =>
  sift(asked, ENTRIES, entryTexts)
    .toSorted((a, b) => b.score - a.score)
    .map(({ original }) => original.data.title);

describe('a search of the lists', () => {
  it.each<[string, readonly string[]]>([
    ['télécentre', ['Télécentres ruraux', 'Un cœur de ville', 'Une assemblée']],
    ['telecentre', ['Télécentres ruraux', 'Un cœur de ville', 'Une assemblée']],
    ['TÉLÉCENTRE', ['Télécentres ruraux', 'Un cœur de ville', 'Une assemblée']],
    ['centre', ['Télécentres ruraux', 'Un cœur de ville', 'Une assemblée']],
    ['coeur', ['Un cœur de ville']],
    ['melun coeur', ['Un cœur de ville']],
    ['donnemarie dontilly', ['Télécentres ruraux']],
    ['parisien', ['Un sujet']],
    ['le', ['Un cœur de ville', 'Un sujet']],
    ['telecentre de paris', []],
    ['zzzz', []],
  ])('« %s »', (asked, titles) => {
    expect(found(asked)).toEqual(titles);
  });

  it.each(['télécentre', 'le', 'zzzz'])(
    'finds the same among many, in turns: « %s »',
    async (asked) => {
      expect(await siftInTurns(asked, ENTRIES, entryTexts)).toEqual(
        sift(asked, ENTRIES, entryTexts),
      );
    },
  );

  it('finds everything when nothing is asked', () => {
    expect(found(' ')).toHaveLength(ENTRIES.length);
  });

  it('finds in the present content the same entries with accents and without', () => {
    const held = entryFiles.map(({ source }) => {
      const { data, body } = readEntry(source);
      return { data: { ...data, body } };
    });
    const [accented, plain] = ['télécentre', 'telecentre'].map((asked) =>
      sift(asked, held, entryTexts).map(({ original }) => original.data),
    );
    expect(kindNames.length).toBeGreaterThan(0);
    expect(plain?.length).toBeGreaterThan(50);
    expect(accented).toEqual(plain);
  });
});
