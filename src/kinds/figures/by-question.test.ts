import { describe, expect, it, test } from 'vitest';
import { pagesOfSubjects, subjectsByQuestion } from './by-question';
import type { Question } from './questions';

const figure = (id: string, question?: Question, more: object = {}) => ({
  data: {
    id,
    question,
    contradictedBy: [] as readonly string[],
    status: 'estimated' as const,
    isLead: false,
    ...more,
  },
});
const lead = { isLead: true };
const linkedTo = (...ids: readonly string[]) => ({ contradictedBy: ids });

const read = (figures: readonly ReturnType<typeof figure>[]): readonly string[] =>
  subjectsByQuestion(figures).map(({ question, isLarge, figures: together }) => {
    const [first = '', ...others] = together.map(({ data }) => data.id);
    return `${question ?? '—'} ${isLarge ? first.toUpperCase() : first} ${others.join(' ')}`.trim();
  });

describe('figures by question', () => {
  it('come in the order of the questions, those without one last', () => {
    expect(read([figure('x'), figure('l', 'lieux'), figure('t', 'temps')])).toEqual([
      'temps t',
      'lieux l',
      '— x',
    ]);
  });

  it('stand beside the one in large to which they are linked, however the link was written', () => {
    expect(
      read([
        figure('a', 'temps'),
        figure('b', 'temps', linkedTo('e')),
        figure('c', 'temps', { ...lead, ...linkedTo('d') }),
        figure('d', 'temps'),
        figure('e', 'temps', lead),
      ]),
    ).toEqual(['temps C d', 'temps E b', 'temps a']);
  });

  it('are not drawn into another question by a link', () => {
    expect(read([figure('a', 'temps', linkedTo('b')), figure('b', 'argent', lead)])).toEqual([
      'temps a',
      'argent B',
    ]);
  });

  it('are in large when contested, and begin with the surest', () => {
    expect(
      read([
        figure('a', 'lieux', { status: 'disputed' }),
        figure('b', 'lieux', { ...lead, status: 'established' }),
      ]),
    ).toEqual(['lieux B', 'lieux A']);
  });

  it('are shown once, even when linked to two in large, or in a round', () => {
    const shown = read([
      figure('a', 'lieux', { ...lead, ...linkedTo('b') }),
      figure('b', 'lieux', { ...lead, ...linkedTo('a', 'c') }),
      figure('c', 'lieux', linkedTo('a', 'b', 'unknown')),
    ]);
    expect(shown).toEqual(['lieux A c', 'lieux B']);
  });
});

test('a page is cut between subjects, never within one', () => {
  const subject = (...together: readonly [string, ...string[]]) => ({
    question: undefined,
    isLarge: false,
    figures: together,
  });
  const cut = pagesOfSubjects(
    [subject('a', 'b'), subject('c'), subject('d', 'e', 'f', 'g'), subject('h')],
    3,
  );
  expect(cut.map((page) => page.flatMap(({ figures }) => figures).join(''))).toEqual([
    'abc',
    'defg',
    'h',
  ]);
  expect(pagesOfSubjects([], 3)).toEqual([[]]);
});
