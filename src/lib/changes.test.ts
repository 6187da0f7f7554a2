import { describe, expect, test } from 'vitest';
import { changesOf, lastChangeDay, lastCorrectionDay } from './changes';

const early = { date: '2026-11-25', text: 'La date était fausse.' };
const late = { date: '2027-02-03', text: 'Le nom était faux.' };
const update = { updated: '2027-02-03', updateNote: 'Le bilan a paru.' };

describe('what changed in a page', () => {
  test('is told newest first; of one day, what was false comes before what is new', () => {
    expect(changesOf({ corrections: [early, late], ...update })).toEqual([
      { type: 'correction', ...late },
      { type: 'update', date: '2027-02-03', text: 'Le bilan a paru.' },
      { type: 'correction', ...early },
    ]);
  });

  test.each([
    ['nothing changed', { corrections: [] }, undefined, undefined],
    ['an update', { corrections: [], ...update }, '2027-02-03', undefined],
    [
      'an update after a correction',
      { corrections: [early], ...update },
      '2027-02-03',
      '2026-11-25',
    ],
    [
      'corrections, whatever their order',
      { corrections: [late, early] },
      '2027-02-03',
      '2027-02-03',
    ],
  ])('is dated by the last of it: %s', (_name, data, change, correction) => {
    expect([lastChangeDay(data), lastCorrectionDay(data)]).toEqual([change, correction]);
  });
});
