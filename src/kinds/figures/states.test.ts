import { describe, expect, it } from 'vitest';
import { STATE_RULES, FIGURE_STATUSES, stateIsEarned } from './states';

const own = { independent: false };
const independent = { independent: true };

const figure = {
  status: 'declared' as keyof typeof FIGURE_STATUSES,
  sources: [own],
  contradictions: [] as readonly unknown[],
  contradictedBy: [] as readonly unknown[],
};

const fieldsAtFault = (change: object): readonly string[] =>
  stateIsEarned({ data: { ...figure, ...change } }).map(({ field }) => field);

describe('the state of a figure is earned', () => {
  it.each([
    [
      'established by one independent source among others',
      { status: 'established', sources: [own, independent] },
    ],
    ['declared by those it concerns', { status: 'declared' }],
    [
      'estimated by the association, with its reserve',
      { status: 'estimated', note: 'Sans calcul.' },
    ],
    ['to be revised, with its reserve', { status: 'to-revise', note: 'Sans source.' }],
    [
      'to be revised though established',
      { status: 'to-revise', note: 'Vieux.', sources: [independent] },
    ],
    ['contested in words', { status: 'disputed', contradictions: [{ text: 'Onze villes.' }] }],
    ['contested by another figure', { status: 'disputed', contradictedBy: ['autre'] }],
  ])('accepts a figure %s', (_, change) => {
    expect(fieldsAtFault(change)).toEqual([]);
  });

  it.each([
    ['without a source', { sources: [] }, 'sources'],
    ['established by those it concerns', { status: 'established' }, 'status'],
    ['declared, yet established', { sources: [own, independent] }, 'status'],
    [
      'estimated, yet established',
      { status: 'estimated', note: 'R.', sources: [independent] },
      'status',
    ],
    ['estimated without a reserve', { status: 'estimated' }, 'note'],
    ['to be revised without a reserve', { status: 'to-revise' }, 'note'],
    ['contested by nothing', { status: 'disputed' }, 'contradictions'],
  ])('refuses a figure %s', (_, change, field) => {
    expect(fieldsAtFault(change)).toEqual([field]);
  });

  it('is told by a rule on the page, whatever it is', () => {
    expect(Object.keys(STATE_RULES)).toEqual(Object.keys(FIGURE_STATUSES));
  });
});
