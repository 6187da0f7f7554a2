import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { CorrectedOn } from './CorrectedOn';
import { Provenance } from './Provenance';

const early = { date: '2026-11-25', text: 'La date était fausse.' };
const late = { date: '2027-02-03', text: 'Le nom était faux.' };

test('a page says when it was corrected last', () => {
  const html = renderToStaticMarkup(<CorrectedOn data={{ corrections: [early, late] }} />);
  expect(html).toMatch(/Corrigé le <time dateTime="2027-02-03">3\sfévrier\s2027<\/time>/u);
});

test('a page where nothing was false says nothing, even brought up to date', () => {
  const data = { corrections: [], updated: '2027-02-03', updateNote: 'Le bilan a paru.' };
  expect(renderToStaticMarkup(<CorrectedOn data={data} />)).toBe('');
});

test('its margin says of each correction when and what, even folded', () => {
  const data = { id: 'essai', title: 'Essai', sources: [], corrections: [early, late] };
  const html = renderToStaticMarkup(<Provenance data={data} url="/actualites/essai/" />);
  const text = html.replaceAll(/<[^>]+>/gu, ' ').replaceAll(/\s+/gu, ' ');
  expect(text).toContain('Corrigé le 25 novembre 2026 : La date était fausse.');
  expect(text).toContain('Corrigé le 3 février 2027 : Le nom était faux.');
  expect(text).toContain('aucune source, corrigé le 3 février 2027');
});
