/** A word of the glossary, where a text first leads to it: its definition, at hand without leaving the page. */
import type { Token } from 'markdown-it';
import { createToken } from './token';

/** An element with its attributes around what it holds. */
function element(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  content: readonly Token[],
): readonly Token[] {
  const open = createToken(`${tag}_open`, tag, 1);
  for (const [name, value] of Object.entries(attributes)) open.attrSet(name, value);
  return [open, ...content, createToken(`${tag}_close`, tag, -1)];
}

/**
 * @param link to the page of the term, whole
 * @param id of the term, once in a page
 * @returns the link, then a button that opens the definition; no script is needed
 */
export function defineTerm(
  link: readonly Token[],
  term: string,
  id: string,
  definition: string,
): readonly Token[] {
  const target = `terme-${id}`;
  return [
    ...element('dfn', {}, link),
    ...element(
      'button',
      {
        type: 'button',
        class: 'term-more',
        popovertarget: target,
        'aria-label': `Définition : ${term}`,
        'data-pagefind-ignore': '',
      },
      // Its sign is drawn by the style sheet: no word of the text.
      [],
    ),
    ...element(
      'span',
      { id: target, class: 'term-words', popover: '', 'data-pagefind-ignore': '' },
      [createToken('text', '', 0, definition)],
    ),
  ];
}
