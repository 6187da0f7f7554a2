import { describe, expect, it } from 'vitest';
import { excerptAround } from './excerpts';
import { materialOf, sample } from './sample-content';
import { qualityReport } from './report';

describe('the report', () => {
  const entries = [sample('news', { summary: 'Attendre...' })];
  const report = qualityReport(materialOf(entries));

  it('goes from what presses to polish, and counts its lines', () => {
    expect(report.degrees.map(({ id, total }) => [id, total])).toEqual([
      ['first', 7],
      ['last', 1],
    ]);
    expect(report.total).toBe(8);
  });

  it('names the checks that found nothing, and no check twice', () => {
    const found = report.degrees.flatMap(({ results }) => results.map(({ title }) => title));
    const all = [...found, ...report.clear];
    expect(found).toEqual(['À compléter avant la mise en ligne', 'Typographie du texte tapé']);
    expect(new Set(all).size).toBe(all.length);
  });

  it('names a figure by its value and what it measures', () => {
    const figure = sample('figures', {
      title: 'des salariés',
      status: 'to-revise',
      note: 'Sans source.',
    });
    const lines = qualityReport(materialOf([figure])).degrees.flatMap(({ results }) =>
      results.flatMap(({ findings }) => findings),
    );
    expect(lines.map(({ title }) => title)).toContain('16 % des salariés');
  });
});

describe('an excerpt', () => {
  const words = 'un deux trois quatre cinq six sept huit neuf dix';
  it.each([
    ['oui à confirmer', 'oui à confirmer'],
    [
      `${words} à confirmer ${words}`,
      '…quatre cinq six sept huit neuf dix à confirmer un deux trois quatre cinq six sept…',
    ],
    ['rien', ''],
  ])('%s', (text, shown) => {
    expect(excerptAround(text, /à confirmer/u)).toBe(shown);
  });
});
