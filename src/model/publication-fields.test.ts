import { describe, expect, it } from 'vitest';
import { checkShape } from './problems';
import { publication } from './publication-fields';

const problemsOf = (fields: object): readonly string[] =>
  checkShape(publication(), { id: 'numero', ...fields }).problems.map(({ message }) => message);

describe('publication', () => {
  it('accepts a page on the site, and one withdrawn on a day for a reason', () => {
    expect(problemsOf({})).toEqual([]);
    expect(problemsOf({ retired: { date: '2026-11-24', reason: 'Une erreur.' } })).toEqual([]);
  });

  it('puts the page back when both fields are emptied, as the CMS leaves them', () => {
    const { data } = checkShape(publication(), { id: 'numero', retired: { date: '', reason: '' } });
    expect(data?.retired).toBeUndefined();
  });

  it.each([
    ['day', { reason: 'Une erreur.' }, 'Retirée le'],
    ['reason', { date: '2026-11-24' }, 'Pourquoi'],
  ])('asks for the %s of a withdrawal', (_name, retired, label) => {
    expect(problemsOf({ retired })).toEqual([expect.stringContaining(`« ${label} »`)]);
  });
});
