import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Sources } from './Sources';

const FORMER = 'http://www.it77.fr/assemblee-generale/';
const shown = (source: { label: string; url?: string }): string =>
  renderToStaticMarkup(<Sources sources={[source]} />);

it('a page of the former site is told gone: its address is words, and the archive is offered', () => {
  const html = shown({ label: 'it77.fr, janvier 2013', url: FORMER });
  expect(html).toContain('n’est plus en ligne');
  expect(html).toContain(`>${FORMER}<`);
  expect(html).not.toContain(`href="${FORMER}"`);
  expect(html).toContain(`href="https://web.archive.org/web/*/${FORMER}"`);
});

it.each([
  ['of the Web', 'https://exemple.fr/etude'],
  ['on the site', '/association/presentation-2013/'],
])('a source %s is opened', (_, url) => {
  expect(shown({ label: 'Étude', url })).toContain(`<a href="${url}">Étude</a>`);
});

it('a source without an address is words', () => {
  expect(shown({ label: 'Étude' })).not.toContain('<a ');
});
