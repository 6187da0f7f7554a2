/** The frame that Decap gives the preview: its width, its language, its colours. Browser only. */
import { useEffect, useLayoutEffect, useState } from 'react';
import type { Theme } from './Toolbar';

/**
 * Gives the frame the width of a screen, reduced to fit its pane: the rules of the stylesheet that
 * depend on the width then apply as on that screen.
 * @param width in CSS pixels; undefined for that of the pane
 * @returns the reduction, 1 for none
 */
export function useFrameWidth(view: Window, width: number | undefined): number {
  const [scale, setScale] = useState(1);
  useLayoutEffect(() => {
    // Reason for the cast: what holds a window that is not the top one is a frame of the page.
    const frame = view.frameElement as HTMLIFrameElement | null;
    const pane = frame?.parentElement;
    if (frame === null || pane === null || pane === undefined) return;
    // Out of the flow: a wide frame would widen the pane that it must fit.
    pane.style.position = 'relative';
    const fit = (): void => {
      const room = pane.clientWidth;
      const wide = width ?? room;
      const ratio = Math.min(1, room / wide);
      Object.assign(frame.style, {
        position: 'absolute',
        left: `${String(Math.max(0, (room - wide) / 2))}px`,
        width: `${String(wide)}px`,
        height: `${String(100 / ratio)}%`,
        transform: ratio < 1 ? `scale(${String(ratio)})` : '',
        transformOrigin: '0 0',
      });
      setScale(ratio);
    };
    const observer = new ResizeObserver(fit);
    observer.observe(pane);
    fit();
    return () => {
      observer.disconnect();
    };
  }, [view, width]);
  return scale;
}

/** Notes and contents lead inside the page: the frame would open them in another window. */
function followInside(event: MouseEvent): void {
  const { target, currentTarget } = event;
  // Not `instanceof Element`: the frame has classes of its own.
  const link = target !== null && 'closest' in target ? (target as Element).closest('a') : null;
  const href = link?.getAttribute('href') ?? '';
  if (!href.startsWith('#')) return;
  event.preventDefault();
  // Reason for the cast: this only listens to documents.
  (currentTarget as Document).getElementById(href.slice(1))?.scrollIntoView();
}

export function useFrameDocument(page: Document, theme: Theme): void {
  useLayoutEffect(() => {
    page.documentElement.lang = 'fr';
    page.defaultView?.frameElement?.setAttribute('title', 'Aperçu de la page');
    page.documentElement.dataset['theme'] = theme;
  }, [page, theme]);
  useEffect(() => {
    page.addEventListener('click', followInside);
    return () => {
      page.removeEventListener('click', followInside);
    };
  }, [page]);
}
