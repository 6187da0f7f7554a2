/** The list items that Word, and pages that imitate it, write as paragraphs. */
import { isElement, tagOf } from './pasted-runs';

export interface LooseItem {
  /** 1 for the outer list. */
  readonly level: number;
  readonly isOrdered: boolean;
}

const ORDERED = /^\(?(?:\d{1,3}|[a-z]{1,4})[.)]/iu;
const TYPED_BULLET = /^[\s\u00A0]*[•·▪◦‣●]/u;

const descendants = (element: Element): readonly Element[] =>
  Array.from(element.childNodes)
    .filter(isElement)
    .flatMap((child) => [child, ...descendants(child)]);

/** Word hides the marker of an item from other programs. */
function markOf(element: Element): string {
  const hidden = descendants(element).find((one) =>
    /mso-list:\s*ignore/iu.test(one.getAttribute('style') ?? ''),
  );
  return (hidden?.textContent ?? '').replace(/^[\s\u00A0]+/u, '');
}

/** @returns undefined when the element is an ordinary paragraph */
export function looseItem(element: Element): LooseItem | undefined {
  if (tagOf(element) !== 'p') return undefined;
  const level = /mso-list:\s*l\d+\s+level(\d)/iu.exec(element.getAttribute('style') ?? '')?.[1];
  if (level !== undefined) {
    return { level: Number(level), isOrdered: ORDERED.test(markOf(element)) };
  }
  return TYPED_BULLET.test(element.textContent) ? { level: 1, isOrdered: false } : undefined;
}

/** The words of an item, without the bullet typed before them. */
export const withoutBullet = (text: string): string =>
  text.replace(/^[\s\u00A0]*[•·▪◦‣●][\s\u00A0]*/u, '');
