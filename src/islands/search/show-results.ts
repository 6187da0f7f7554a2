/** Shows results, some at a time as one reads on: each costs a request. */
import { excerptOf } from '~/lib/search/excerpt';
import { typeset } from '~/lib/typography';
import { requiredElement } from './dom';
import { node } from './make-node';
import type { PagefindFragment, PagefindResult } from './pagefind';

/** Enough for the first screen… */
const FIRST = 5;
/** … and to read on. */
const NEXT = 10;

/** The mark of a genre, which the page holds once. */
function markOf(genre: string): readonly Node[] {
  const marks = requiredElement('#marks', HTMLTemplateElement).content;
  const mark = [...marks.children].find((one) => one.getAttribute('data-genre') === genre);
  return [...(mark?.cloneNode(true).childNodes ?? [])];
}

const excerptNode = (text: string, asked: ReadonlySet<string>): HTMLElement =>
  node(
    'p',
    'small',
    ...excerptOf(typeset(text), asked).map(({ text: words, marked }) =>
      marked ? node('mark', '', words) : words,
    ),
  );

function resultNode(
  { url, meta, content, filters }: PagefindFragment,
  asked: ReadonlySet<string>,
): HTMLElement {
  const genre = filters['genre']?.[0] ?? '';
  const link = node('a', 'title-link', typeset(meta['title'] ?? url));
  link.setAttribute('href', url);
  const above = meta['kicker'] ?? '';
  return node(
    'li',
    'result',
    node('p', 'kicker', ...markOf(genre), typeset(above === '' ? genre : above)),
    node('h2', 'h-3', link),
    excerptNode(content, asked),
  );
}

/** Each showing has its own: what comes late of an older search is not shown. */
let showing: readonly PagefindResult[] = [];

const more = requiredElement('#more', HTMLButtonElement);
const list = requiredElement('#results', HTMLOListElement);

async function showNext(
  results: readonly PagefindResult[],
  asked: ReadonlySet<string>,
): Promise<void> {
  const shown = list.children.length;
  const loaded = await Promise.all(
    results.slice(shown, shown + (shown === 0 ? FIRST : NEXT)).map((result) => result.data()),
  );
  if (showing !== results || list.children.length !== shown) return;
  list.append(...loaded.map((fragment) => resultNode(fragment, asked)));
  more.hidden = list.children.length >= results.length;
}

/** @param asked stems to mark in the texts */
export async function showResults(
  results: readonly PagefindResult[],
  asked: ReadonlySet<string>,
): Promise<void> {
  showing = results;
  list.replaceChildren();
  more.hidden = true;
  more.onclick = () => void showNext(results, asked);
  await showNext(results, asked);
}

/** The button is pressed by itself when it comes near the screen. */
new IntersectionObserver(
  (entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) more.click();
  },
  { rootMargin: '0px 0px 400px' },
).observe(more);
