import { describe, expect, it } from 'vitest';
import {
  coordinatesGoTogether,
  dateMatchesPrecision,
  imageHasAlternative,
  publicationIsPossible,
  updateIsExplained,
} from './rules';

describe('dateMatchesPrecision', () => {
  it.each([
    ['2012-05-14', 'day'],
    ['2012-05-01', 'month'],
    ['2012-01-01', 'year'],
    [undefined, 'unknown'],
  ])('accepts %s known to the %s', (date, datePrecision) => {
    expect(dateMatchesPrecision({ data: { date, datePrecision } })).toEqual([]);
  });

  it.each([
    ['2012-05-14', 'month', '« Date » : avec cette précision, écrivez 2012-05-01'],
    ['2012-05-01', 'year', '« Date » : avec cette précision, écrivez 2012-01-01'],
    [
      '2012-05-14',
      'unknown',
      '« Date » : la précision dit « inconnue » ; videz la date ou changez la précision',
    ],
    [
      undefined,
      'day',
      '« Date » : ce champ est vide ; écrivez un jour (2012-05-14) ou réglez la précision sur « Date inconnue »',
    ],
  ])('refuses %s known to the %s', (date, datePrecision, message) => {
    expect(dateMatchesPrecision({ data: { date, datePrecision } })).toEqual([
      { field: 'date', message },
    ]);
  });
});

describe('publicationIsPossible', () => {
  const TODAY = '2026-11-24';

  it.each([
    ['a draft, which never came on the site', {}],
    ['a page of this very day', { published: TODAY }],
    ['a page that waits for its hour', { published: '2027-01-02', publishAt: '2027-01-02T09:00' }],
  ])('accepts %s', (_, data) => {
    expect(publicationIsPossible({ data }, TODAY)).toEqual([]);
  });

  it.each([
    ['2011-09-01', 'vient avant la création de l’association'],
    ['2012-05-13', 'vient avant la création de l’association'],
    ['2026-11-25', 'est à venir'],
  ])('refuses a page published on %s: it %s', (published, why) => {
    expect(publicationIsPossible({ data: { published } }, TODAY)).toEqual([
      { field: 'published', message: expect.stringContaining(why) as string },
    ]);
  });
});

describe('updateIsExplained', () => {
  const updated = '2026-11-24';
  const updateNote = 'Adresse corrigée.';

  it.each([[{}], [{ updated, updateNote }]])('accepts %j', (data) => {
    expect(updateIsExplained({ data })).toEqual([]);
  });

  it.each([
    [{ updated }, 'updateNote'],
    [{ updateNote }, 'updated'],
  ])('of %j asks for %s', (data, field) => {
    expect(updateIsExplained({ data })).toMatchObject([{ field }]);
  });
});

describe('imageHasAlternative', () => {
  const file = '../medias/photo.jpg';

  it.each([
    [undefined],
    [{ file, alternative: 'Un bureau.', decorative: false }],
    [{ file, decorative: true }],
  ])('accepts %j', (image) => {
    expect(imageHasAlternative({ data: { image } })).toEqual([]);
  });

  it.each([
    [{ file, decorative: false }, 'image.alternative'],
    [{ alternative: 'Un bureau.', decorative: false }, 'image.file'],
  ])('of %j asks for %s', (image, field) => {
    expect(imageHasAlternative({ data: { image } })).toMatchObject([{ field }]);
  });
});

describe('coordinatesGoTogether', () => {
  it.each([[{}], [{ latitude: 48.5, longitude: 0 }]])('accepts %j', (data) => {
    expect(coordinatesGoTogether({ data })).toEqual([]);
  });

  it.each([[{ latitude: 48.5 }], [{ longitude: 2.6 }]])('refuses %j', (data) => {
    expect(coordinatesGoTogether({ data })).toMatchObject([{ field: 'latitude' }]);
  });
});
