/** A figure and a note in the text: what the page will show in their place. Browser only. */
import type { Node } from 'prosemirror-model';
import type { EditorView, NodeView } from 'prosemirror-view';
import type { IndexedEntry } from '~/content/editors-index';
import { noteWords } from '~/markdown/note-words';
import { quoteFigure } from '~/markdown/quote-figure';
import { numberAt, wordsAt } from '../schema/attributes';

/** An entry of the site, by `kind/id`; undefined when it has none, or is not known yet. */
export type FindEntry = (key: string) => IndexedEntry | undefined;

class FigureView implements NodeView {
  readonly dom = document.createElement('a');

  constructor(
    private node: Node,
    private readonly find: FindEntry,
  ) {
    this.draw();
  }

  readonly draw = (): void => {
    const entry = this.find(`figures/${wordsAt(this.node, 'id')}`);
    this.dom.dataset['figure'] = wordsAt(this.node, 'id');
    const words = wordsAt(this.node, 'words');
    this.dom.textContent = entry?.quoted === undefined ? words : quoteFigure(words, entry.quoted);
    this.dom.title = entry === undefined ? 'Chiffre qui n’est pas sur le site' : entry.link.label;
    this.dom.toggleAttribute('data-lost', entry === undefined);
  };

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    this.node = node;
    this.draw();
    return true;
  }
}

/** The figures on screen, to draw again when the site has answered. */
export class FigureViews {
  private readonly shown = new Set<FigureView>();

  constructor(private readonly find: FindEntry) {}

  readonly create = (node: Node): NodeView => {
    const figure = new FigureView(node, this.find);
    this.shown.add(figure);
    return Object.assign(figure, { destroy: () => this.shown.delete(figure) });
  };

  draw(): void {
    for (const figure of this.shown) figure.draw();
  }
}

/** @param titles of the sources of the page, in their order */
export function drawNote(node: Node, _view: EditorView, titles: () => readonly string[]): NodeView {
  const dom = document.createElement('sup');
  const link = document.createElement('a');
  const number = numberAt(node, 'number');
  const title = titles()[number - 1];
  dom.dataset['source'] = String(number);
  link.textContent = noteWords(number);
  link.setAttribute('aria-label', `Source ${number}`);
  link.title = title ?? `La fiche n’a pas de source ${number}`;
  dom.toggleAttribute('data-lost', title === undefined);
  dom.append(link);
  return { dom };
}
