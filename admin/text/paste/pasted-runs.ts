/** The words of a pasted element, with the marks that are kept. Works on any DOM. */
import type { MarkedRun } from './runs';

const ELEMENT = 1;
const TEXT = 3;

type Marks = Omit<MarkedRun, 'text'>;
const NONE: Marks = { bold: false, italic: false };

// Not `instanceof`, which would tie this to one window.
export const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;

export const tagOf = (element: Element): string => element.nodeName.toLowerCase();

const styleOf = (element: Element): string => element.getAttribute('style') ?? '';

/** Undoes a search engine's detour; undefined for what no reader could follow. */
function usableAddress(href: string): string | undefined {
  const [, detour] = /^https?:\/\/www\.google\.[a-z.]+\/url\?(?:.*&)?q=([^&]+)/u.exec(href) ?? [];
  const address = (detour === undefined ? href : decodeURIComponent(detour)).trim();
  if (!/^(?:https?:|mailto:|tel:)/iu.test(address)) return undefined;
  return address.replace(/[\s()<>]/gu, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}

function marksOf(element: Element, marks: Marks): Marks {
  const name = tagOf(element);
  const weight = /(?<![a-z-])font-weight:\s*([a-z0-9]+)/iu.exec(styleOf(element))?.[1];
  const slant = /(?<![a-z-])font-style:\s*([a-z]+)/iu.exec(styleOf(element))?.[1];
  const isBold =
    weight === undefined
      ? /^(?:b|strong)$/u.test(name) || marks.bold
      : /^(?:bold|bolder|[6-9]00)$/u.test(weight);
  const isItalic =
    slant === undefined ? /^(?:i|em)$/u.test(name) || marks.italic : slant !== 'normal';
  const href = name === 'a' ? usableAddress(element.getAttribute('href') ?? '') : marks.href;
  return { bold: isBold, italic: isItalic, href };
}

/** Whether it is no part of the text, such as the list markers that Word writes. */
export const isDropped = (element: Element): boolean =>
  /^(?:style|script|meta|link|title|head|xml|img|picture|svg|video|iframe|button|input|select|textarea|o:p|v:.*)$/u.test(
    tagOf(element),
  ) || /mso-list:\s*ignore|display:\s*none|mso-hide:\s*all/iu.test(styleOf(element));

/** @param nodes what is within one paragraph */
export function runsIn(nodes: Iterable<Node>, marks: Marks = NONE): readonly MarkedRun[] {
  return Array.from(nodes).flatMap((node): readonly MarkedRun[] => {
    // A line break of the source is a space.
    if (node.nodeType === TEXT) {
      return [{ ...marks, text: (node.textContent ?? '').replace(/[\r\n]+/gu, ' ') }];
    }
    if (!isElement(node) || isDropped(node)) return [];
    if (tagOf(node) === 'br') return [{ ...marks, text: '\n' }];
    return runsIn(node.childNodes, marksOf(node, marks));
  });
}
