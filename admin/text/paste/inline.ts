/** The words of a pasted element, with the marks that are kept. Works on any DOM. */
import type { Run } from './runs';

const ELEMENT = 1;
const TEXT = 3;

type Marks = Omit<Run, 'text'>;
const NONE: Marks = { bold: false, italic: false };

// Reason for the cast: a node of this type is an element; `instanceof` would tie this to one window.
export const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;

export const nameOf = (element: Element): string => element.nodeName.toLowerCase();

const styleOf = (element: Element): string => element.getAttribute('style') ?? '';

/** Addresses that a reader can follow; a search engine's detour is undone. */
function addressOf(href: string): string | undefined {
  const [, detour] = /^https?:\/\/www\.google\.[a-z.]+\/url\?(?:.*&)?q=([^&]+)/u.exec(href) ?? [];
  const address = (detour === undefined ? href : decodeURIComponent(detour)).trim();
  if (!/^(?:https?:|mailto:|tel:)/iu.test(address)) return undefined;
  return address.replace(/[\s()<>]/gu, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}

function marksOf(element: Element, marks: Marks): Marks {
  const name = nameOf(element);
  const weight = /(?<![a-z-])font-weight:\s*([a-z0-9]+)/iu.exec(styleOf(element))?.[1];
  const slant = /(?<![a-z-])font-style:\s*([a-z]+)/iu.exec(styleOf(element))?.[1];
  const isBold =
    weight === undefined
      ? /^(?:b|strong)$/u.test(name) || marks.bold
      : /^(?:bold|bolder|[6-9]00)$/u.test(weight);
  const isItalic =
    slant === undefined ? /^(?:i|em)$/u.test(name) || marks.italic : slant !== 'normal';
  const href = name === 'a' ? addressOf(element.getAttribute('href') ?? '') : marks.href;
  return { bold: isBold, italic: isItalic, href };
}

/** What is no part of the text: Word's own marks of lists among them. */
export const isDropped = (element: Element): boolean =>
  /^(?:style|script|meta|link|title|head|xml|img|picture|svg|video|iframe|button|input|select|textarea|o:p|v:.*)$/u.test(
    nameOf(element),
  ) || /mso-list:\s*ignore|display:\s*none|mso-hide:\s*all/iu.test(styleOf(element));

/** @param nodes what is within one paragraph */
export function runsOf(nodes: Iterable<Node>, marks: Marks = NONE): readonly Run[] {
  return Array.from(nodes).flatMap((node): readonly Run[] => {
    // The lines of the source are no lines of the text.
    if (node.nodeType === TEXT) {
      return [{ ...marks, text: (node.textContent ?? '').replace(/[\r\n]+/gu, ' ') }];
    }
    if (!isElement(node) || isDropped(node)) return [];
    if (nameOf(node) === 'br') return [{ ...marks, text: '\n' }];
    return runsOf(node.childNodes, marksOf(node, marks));
  });
}
