/** Text that the page cuts off. */
import type { Page } from '@playwright/test';

/**
 * The words that a box hides although nothing scrolls to them: what readers who zoom, or space
 * their letters, would lose. Words kept for screen readers alone are meant to be hidden.
 */
export const clippedTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const ROUNDING = 1;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const faults: string[] = [];

    /** The first box around the element that cuts this rectangle; one that scrolls cuts nothing. */
    const cutter = (element: Element, rect: DOMRect): Element | undefined => {
      for (let box: Element | null = element; box !== null; box = box.parentElement) {
        const { overflowX, overflowY, position } = getComputedStyle(box);
        if (/auto|scroll/u.test(overflowX + overflowY)) return undefined;
        const edge = box.getBoundingClientRect();
        const isWide = rect.left < edge.left - ROUNDING || rect.right > edge.right + ROUNDING;
        const isTall = rect.top < edge.top - ROUNDING || rect.bottom > edge.bottom + ROUNDING;
        if ((overflowX !== 'visible' && isWide) || (overflowY !== 'visible' && isTall)) return box;
        if (position === 'fixed') return undefined;
      }
      return undefined;
    };

    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const words = node.textContent?.trim() ?? '';
      if (element === null || words === '' || element.closest('.sr, .skip, svg') !== null) continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        const box = cutter(element, rect);
        const isOffScreen = rect.right > innerWidth + ROUNDING || rect.left < -ROUNDING;
        const scrolls = element.closest('[tabindex="0"]') !== null;
        if (box === undefined && (!isOffScreen || scrolls)) continue;
        faults.push(`${words.slice(0, 40)} (${box?.className ?? 'hors de l’écran'})`);
      }
    }
    return faults;
  });
