/**
 * What is kept of a page, of a Word, LibreOffice or Google document, or of a spreadsheet that is pasted; the
 * schema keeps the rest away. Works on any DOM.
 */
import { settlePastedTables } from './pasted-tables';
import { gatherLooseItems } from './word-lists';

const DROPPED =
  'style, script, meta, link, title, xml, img, picture, svg, video, audio, iframe, object, button, input, select, textarea, figcaption';
const HIDDEN = /display:\s*none|mso-hide:\s*all/iu;

const all = (root: ParentNode, selector: string): readonly Element[] =>
  Array.from(root.querySelectorAll(selector));

const unwrap = (element: Element): void => {
  element.replaceWith(...Array.from(element.childNodes));
};

function rename(element: Element, name: string): Element {
  const other = element.ownerDocument.createElement(name);
  other.append(...Array.from(element.childNodes));
  element.replaceWith(other);
  return other;
}

/** What is no part of the text; Word's own elements bear a colon. */
function dropForeign(root: ParentNode): void {
  for (const element of all(root, '*')) {
    const isForeign = /^(?:o:p|v:)/u.test(element.localName) || element.matches(DROPPED);
    if (isForeign || HIDDEN.test(element.getAttribute('style') ?? '')) element.remove();
  }
}

/** The title of the page has level 1: when pasted headings use it, all go down by one, to level 4 at most. */
function settleHeadings(root: ParentNode): void {
  for (const title of all(root, 'p.MsoTitle')) rename(title, 'h1');
  const shift = root.querySelector('h1') === null ? 0 : 1;
  for (const heading of all(root, 'h1, h2, h3, h4, h5, h6')) {
    for (const mark of all(heading, 'b, strong, i, em, span')) unwrap(mark);
    for (const line of all(heading, 'br')) line.replaceWith(' ');
    const level = Math.min(4, Number(heading.localName.slice(1)) + shift);
    if (`h${level}` !== heading.localName) rename(heading, `h${level}`);
  }
}

/** Word and some pages put a list inside a list without an item: it belongs to the item before. */
function settleLists(root: ParentNode): void {
  for (const list of all(root, 'ul > ul, ul > ol, ol > ul, ol > ol')) {
    const before = list.previousElementSibling;
    if (before?.localName === 'li') before.append(list);
  }
}

/** No-break spaces are the site's own care (lib/typography). */
function settleSpaces(root: Node): void {
  for (const child of Array.from(root.childNodes)) {
    if (child.nodeType === 8) child.remove();
    else if (child.nodeType === 3)
      child.textContent = (child.textContent ?? '').replaceAll(/[\u00A0\u202F]/gu, ' ');
    else settleSpaces(child);
  }
}

const SAYS_NOTHING = 'p, div, li, blockquote, h1, h2, h3, h4, h5, h6, a, b, i, span, strong, em';

/** @param root what was pasted, changed in place */
export function settlePastedPage(root: Element): void {
  // Before Word's hidden markers go.
  gatherLooseItems(root);
  dropForeign(root);
  settleSpaces(root);
  settleHeadings(root);
  settleLists(root);
  settlePastedTables(root);
  for (const title of all(root, 'aside.note > p:first-child')) title.setAttribute('data-title', '');
  for (const empty of all(root, SAYS_NOTHING).toReversed()) {
    if (empty.textContent.trim() !== '' || empty.querySelector('table, hr') !== null) continue;
    if (empty.matches('a, b, i, span, strong, em') && empty.textContent !== '')
      empty.replaceWith(' ');
    else empty.remove();
  }
}
