/** Puts Markdown into the text where the editor's cursor is, as a paste would. Browser only. */
import { isRecord } from '~/model/clean';
import { markdownToSlate } from '../../decap/parts';
import { bodyEditor } from './ask';
import { plainLinksInMarks } from './plain-links-in-marks';

const SLATE = 'application/x-slate-fragment';
const OPTIONS = { voidCodeBlock: false, remarkPlugins: [plainLinksInMarks] };
const EMPTY = { type: 'paragraph', children: [{ text: '' }] };

const isParagraph = (node: unknown): boolean => isRecord(node) && node['type'] === 'paragraph';

/** As Slate encodes what is copied. */
const encode = (nodes: readonly unknown[]): string =>
  btoa(encodeURIComponent(JSON.stringify(nodes)));

/**
 * What a paste of this Markdown carries into the formatted text. A single paragraph joins the words around
 * it. Several blocks come between empty paragraphs: Slate melts the first and the last into their
 * neighbours, and Decap cannot write half a table (measured).
 */
export function fragmentOf(markdown: string): DataTransfer {
  const nodes = markdownToSlate(markdown, OPTIONS);
  const isInline = nodes.length === 1 && isParagraph(nodes[0]);
  const data = new DataTransfer();
  data.setData(SLATE, encode(isInline ? nodes : [EMPTY, ...nodes, EMPTY]));
  return data;
}

/** Slate listens to this event in every browser. */
export function paste(editor: HTMLElement, dataTransfer: DataTransfer): void {
  editor.dispatchEvent(
    new InputEvent('beforeinput', {
      inputType: 'insertFromPaste',
      dataTransfer,
      bubbles: true,
      cancelable: true,
    }),
  );
}

/** Inserts where the cursor is, if the form shows a text. */
export function insertMarkdown(markdown: string): void {
  const editor = bodyEditor();
  if (editor !== null) paste(editor, fragmentOf(markdown));
}
