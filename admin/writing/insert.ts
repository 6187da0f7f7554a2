/** Puts Markdown into the text where the editor's cursor is, as a paste would. Browser only. */
import { markdownToSlate } from 'decap-cms-widget-markdown/dist/esm/serializers/index';
import { bodyEditor } from './ask';
import { plainLinksInMarks } from './plain-links-in-marks';

const FRAGMENT = 'application/x-slate-fragment';

/** Same coding as Slate's own, which Slate decodes. */
const encode = (nodes: unknown): string => btoa(encodeURIComponent(JSON.stringify(nodes)));

const OPTIONS = { voidCodeBlock: false, remarkPlugins: [plainLinksInMarks] };

/** What a paste of this Markdown would carry into the formatted text. */
export function fragmentOf(markdown: string): DataTransfer {
  const data = new DataTransfer();
  data.setData(FRAGMENT, encode(markdownToSlate(markdown, OPTIONS)));
  return data;
}

/** The text takes it as pasted: Slate listens to this event, in every browser. */
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

/** Inserts blocks of their own: what is around them neither joins nor changes them. */
export function insertBlocks(markdown: string): void {
  const editor = bodyEditor();
  if (editor === null) return;
  const empty = { type: 'paragraph', children: [{ text: '' }] };
  const nodes = markdownToSlate(markdown, OPTIONS);
  const data = new DataTransfer();
  data.setData(FRAGMENT, encode([empty, ...nodes, empty]));
  paste(editor, data);
}
