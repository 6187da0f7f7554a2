/** A picture in the text, drawn as on the page, and its button. Browser only. */
import type { Node } from 'prosemirror-model';
import type { EditorView, NodeView } from 'prosemirror-view';
import { typeset } from '~/lib/typography';
import { wordsAt } from '../schema/attributes';

/** Where the browser finds a file that the text names; it may come later. */
export type FileAddress = (stored: string) => string;

function captionElement(words: string): HTMLElement {
  const caption = document.createElement('figcaption');
  caption.className = 'caption';
  caption.textContent = typeset(words);
  return caption;
}

export class PictureView implements NodeView {
  readonly dom = document.createElement('figure');
  private readonly image = document.createElement('img');
  private readonly button = document.createElement('button');

  constructor(
    private node: Node,
    private readonly address: FileAddress,
    onEdit: () => void,
  ) {
    const picture = document.createElement('picture');
    this.button.type = 'button';
    this.button.className = 'it77-picture-edit';
    this.button.addEventListener('click', onEdit);
    picture.append(this.image);
    this.dom.append(picture, this.button);
    this.draw();
  }

  /** Draws it again, once its file has come. */
  readonly draw = (): void => {
    const [src, alt, caption] = ['src', 'alt', 'caption'].map((name) => wordsAt(this.node, name));
    const address = this.address(src ?? '');
    if (this.image.getAttribute('src') !== address) this.image.src = address;
    this.image.alt = alt ?? '';
    this.button.textContent = alt === '' ? 'Dire ce que montre l’image' : 'Changer l’image';
    this.dom.querySelector('figcaption')?.remove();
    if (caption) this.image.parentElement?.after(captionElement(caption));
    this.dom.toggleAttribute('data-mute', alt === '');
  };

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    this.node = node;
    this.draw();
    return true;
  }

  stopEvent(event: Event): boolean {
    return event.target === this.button;
  }

  ignoreMutation(): boolean {
    return true;
  }
}

/** The pictures on screen, to draw again those whose file has come. */
export class PictureViews {
  private readonly shown = new Set<PictureView>();

  constructor(
    private readonly address: FileAddress,
    private readonly onEdit: (view: EditorView, at: number) => void,
  ) {}

  readonly create = (node: Node, view: EditorView, at: () => number | undefined): NodeView => {
    const picture = new PictureView(node, this.address, () => {
      const here = at();
      if (here !== undefined) this.onEdit(view, here);
    });
    this.shown.add(picture);
    return Object.assign(picture, { destroy: () => this.shown.delete(picture) });
  };

  draw(): void {
    for (const picture of this.shown) picture.draw();
  }
}
