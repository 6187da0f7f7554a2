/** The list items that Word, and pages that imitate it, write as paragraphs. Works on any DOM. */

interface LooseItem {
  readonly element: Element;
  /** 1 for the outer list. */
  readonly level: number;
  readonly isOrdered: boolean;
}

const ORDERED = /^\(?(?:\d{1,3}|[a-z]{1,4})[.)]/iu;
const TYPED_BULLET = /^[\s\u00A0]*[•·▪◦‣●][\s\u00A0]*/u;

const styleOf = (element: Element): string => element.getAttribute('style') ?? '';

/** Word hides the marker of an item from other programs. */
function markOf(element: Element): string {
  const hidden = Array.from(element.querySelectorAll('[style]')).find((one) =>
    /mso-list:\s*ignore/iu.test(styleOf(one)),
  );
  return (hidden?.textContent ?? '').replace(/^[\s\u00A0]+/u, '');
}

/** @returns undefined when the element is an ordinary paragraph */
function looseItem(element: Element | null): LooseItem | undefined {
  if (element?.localName !== 'p') return undefined;
  const level = /mso-list:\s*l\d+\s+level(\d)/iu.exec(styleOf(element))?.[1];
  if (level !== undefined)
    return { element, level: Number(level), isOrdered: ORDERED.test(markOf(element)) };
  return TYPED_BULLET.test(element.textContent)
    ? { element, level: 1, isOrdered: false }
    : undefined;
}

/** Takes away the bullet typed before the words of an item. */
function dropBullet(item: Element): void {
  for (const child of Array.from(item.childNodes)) {
    const words = child.textContent ?? '';
    if (words.trim() === '') continue;
    if (child.nodeType === 3) child.textContent = words.replace(TYPED_BULLET, '');
    else if (TYPED_BULLET.test(words)) dropBullet(child as Element);
    return;
  }
}

function itemFrom({ element }: LooseItem): Element {
  const item = element.ownerDocument.createElement('li');
  for (const marker of Array.from(element.querySelectorAll('[style]'))) {
    if (/mso-list:\s*ignore/iu.test(styleOf(marker))) marker.remove();
  }
  item.append(...Array.from(element.childNodes));
  dropBullet(item);
  return item;
}

/** Puts the items that follow one another in lists, one within the other by their levels. */
function gather(items: readonly LooseItem[]): void {
  const open: Element[] = [];
  for (const item of items) {
    const { element, level, isOrdered } = item;
    const name = isOrdered ? 'ol' : 'ul';
    open.length = Math.min(open.length, level);
    if (level === 1 && open[0]?.localName !== name) open.length = 0;
    const holder = open.at(-1);
    if (holder === undefined || open.length < level) {
      const list = element.ownerDocument.createElement(name);
      if (holder === undefined) element.before(list);
      else (holder.lastElementChild ?? holder).append(list);
      open.push(list);
    }
    const list = open.at(-1);
    const made = itemFrom(item);
    element.remove();
    list?.append(made);
  }
}

/** Makes lists of such paragraphs, in place. */
export function gatherLooseItems(root: ParentNode): void {
  let run: LooseItem[] = [];
  const close = (): void => {
    gather(run);
    run = [];
  };
  for (const paragraph of Array.from(root.querySelectorAll('p'))) {
    const item = looseItem(paragraph);
    const last = run.at(-1)?.element;
    if (last !== undefined && paragraph.previousElementSibling !== last) close();
    if (item !== undefined) run.push(item);
  }
  close();
}
