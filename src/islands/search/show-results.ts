/** Shows results, some at a time as one reads on: each costs a request. */
import { excerptOf } from '~/lib/search/excerpt';
import { shownPath, type ShownPage } from '~/lib/search/shown-page';
import { typeset } from '~/lib/typography';
import { requiredElement } from './dom';
import { makeNode } from './make-node';
import { textAt } from './text-at';

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
  makeNode(
    'p',
    'small',
    ...excerptOf(typeset(text), asked).map(({ text: words, marked }) =>
      marked ? makeNode('mark', '', words) : words,
    ),
  );

function resultNode(
  { url, title, kicker, genre, text }: ShownPage,
  asked: ReadonlySet<string>,
): HTMLElement {
  const link = makeNode('a', 'title-link', typeset(title));
  link.setAttribute('href', url);
  return makeNode(
    'li',
    'result',
    makeNode('p', 'kicker', ...markOf(genre), typeset(kicker === '' ? genre : kicker)),
    makeNode('h2', 'h-3', link),
    excerptNode(text, asked),
  );
}

const load = async (name: string): Promise<ShownPage> =>
  // Reason for the cast: the build wrote this file from the same type (search-index/shown-pages.ts).
  JSON.parse(await textAt(shownPath(name))) as ShownPage;

/** Each showing has its own: what comes late of an older search is not shown. */
let showing: readonly string[] = [];

const more = requiredElement('#more', HTMLButtonElement);
const list = requiredElement('#results', HTMLOListElement);

async function showNext(results: readonly string[], asked: ReadonlySet<string>): Promise<void> {
  const shown = list.children.length;
  const loaded = await Promise.all(
    results.slice(shown, shown + (shown === 0 ? FIRST : NEXT)).map(load),
  );
  if (showing !== results || list.children.length !== shown) return;
  list.append(...loaded.map((fragment) => resultNode(fragment, asked)));
  more.hidden = list.children.length >= results.length;
}

/**
 * @param results names of what is shown of each
 * @param asked stems to mark in the texts
 */
export async function showResults(
  results: readonly string[],
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
