/** Shows results, built as nodes: no text ever becomes markup. */
import { typeset } from '~/lib/typography';
import { requiredElement } from './dom';
import { excerptParts } from './excerpt';
import type { PagefindFragment } from './pagefind';

function node(tag: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const created = document.createElement(tag);
  if (className !== '') created.className = className;
  created.append(...children);
  return created;
}

function excerptNode(excerpt: string): HTMLElement {
  const parts = excerptParts(excerpt).map(({ text, marked }) =>
    marked ? node('mark', '', text) : typeset(text),
  );
  return node('p', 'small', ...parts, '…');
}

function resultNode({ url, meta, excerpt, filters }: PagefindFragment): HTMLElement {
  const genre = filters['genre']?.[0] ?? '';
  const day = meta['jour'];
  const when = day === undefined ? '' : ` · ${day}`;
  const link = node('a', 'title-link', typeset(meta['title'] ?? url));
  link.setAttribute('href', url);
  return node(
    'li',
    'result',
    node('p', 'kicker', `${genre}${when}`),
    node('h2', 'h-3', link),
    excerptNode(excerpt),
  );
}

export function showResults(results: readonly PagefindFragment[]): void {
  requiredElement('#results', HTMLOListElement).replaceChildren(...results.map(resultNode));
}

export function showStatus(words: string): void {
  requiredElement('#status', HTMLElement).textContent = typeset(words);
}

/** Writes beside each genre how many results it has; those without any are hidden. */
export function showCounts(counts: Readonly<Record<string, number>>): void {
  for (const count of document.querySelectorAll<HTMLElement>('[data-count]')) {
    const total = counts[count.dataset['count'] ?? ''] ?? 0;
    count.textContent = String(total);
    const label = count.closest('label');
    if (label !== null) label.hidden = total === 0;
  }
}
