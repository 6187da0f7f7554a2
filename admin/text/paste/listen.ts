/** Mends what is pasted into the text of an entry. Browser only. */
import { fragmentOf, paste } from '../writing/insert';
import { escapeMarkdown } from './escape';
import { htmlToMarkdown } from './html-to-markdown';

const SLATE = 'application/x-slate-fragment';

/** What this editor copied itself, whole; undefined for what comes from elsewhere. */
function ownCopy(clipboard: DataTransfer): DataTransfer | undefined {
  const html = clipboard.getData('text/html');
  const fragment = clipboard.getData(SLATE) || /data-slate-fragment="([^"]+)"/u.exec(html)?.[1];
  if (fragment === undefined) return undefined;
  const data = new DataTransfer();
  data.setData(SLATE, fragment);
  return data;
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** @param name of the element that may hold the cursor */
function isSelectionIn(name: string): boolean {
  const node = document.getSelection()?.anchorNode;
  return (node?.parentElement?.closest(name) ?? null) !== null;
}

function mended(clipboard: DataTransfer, isFormatted: boolean): DataTransfer | undefined {
  const html = clipboard.getData('text/html');
  if (html === '') return undefined;
  const own = isFormatted ? ownCopy(clipboard) : undefined;
  if (own !== undefined) return own;
  if (!isFormatted && html.includes('data-slate-fragment')) return undefined;
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  // The cell of a table holds one line.
  const isInCell = isFormatted && isSelectionIn('td');
  const markdown = isInCell ? escapeMarkdown(oneLine(body.textContent)) : htmlToMarkdown(body);
  if (isFormatted) return fragmentOf(markdown);
  const data = new DataTransfer();
  data.setData('text/plain', markdown);
  return data;
}

/**
 * Decap reads pasted HTML by itself: it glues words at the ends of lines, keeps level 1, images of
 * the sender's disk and empty paragraphs, loses Word's lists and, copied from itself, its own
 * components (measured on decap-cms-widget-markdown 3.13). What was cleaned is handed to it instead.
 */
export function mendPaste(): void {
  document.addEventListener(
    'paste',
    (event) => {
      const { target, clipboardData } = event;
      const editor =
        target instanceof Element ? target.closest<HTMLElement>('[data-slate-editor]') : null;
      const isNested = target instanceof Element && target.closest('input, textarea') !== null;
      if (editor === null || clipboardData === null || isNested) return;
      const data = mended(clipboardData, editor.closest('.cms-editor-raw') === null);
      if (data === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      paste(editor, data);
    },
    true,
  );
}
