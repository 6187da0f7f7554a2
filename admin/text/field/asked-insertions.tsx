/** What is asked in a window before it comes into the text. Browser only. */
import type { EditorView } from 'prosemirror-view';
import { NodeSelection } from 'prosemirror-state';
import type { Kind } from '~/kinds';
import { mediaName } from '~/markdown/media-names';
import { tell } from '../../guard/tell';
import { putBlock, putInline, putLink, type WrittenLink } from '../commands/inline';
import { markAround } from '../commands/places';
import { ask } from '../dialogs/ask';
import { DocumentDialog } from '../dialogs/DocumentDialog';
import { LinkDialog } from '../dialogs/LinkDialog';
import { PictureDialog, type PictureWords } from '../dialogs/PictureDialog';
import { SourceDialog } from '../dialogs/SourceDialog';
import { wordsAt } from '../schema/attributes';
import { textSchema } from '../schema/text-schema';
import type { FormSide } from './form-side';

const { nodes, marks } = textSchema;

const selectedWords = ({ state: { doc, selection } }: EditorView): string =>
  doc.textBetween(selection.from, selection.to, ' ').trim();

interface AskedLink {
  readonly title: string;
  readonly label: string;
  readonly kind?: Kind;
  readonly start: Partial<WrittenLink>;
}

/** Asks where a link leads, then gives the text back its cursor. */
async function askLink(
  view: EditorView,
  { title, label, kind, start }: AskedLink,
): Promise<WrittenLink | null> {
  const link = await ask<WrittenLink>((answer) => (
    <LinkDialog
      title={title}
      label={label}
      kind={kind}
      accept={start.href === undefined ? 'Insérer le lien' : 'Changer le lien'}
      start={start}
      onAnswer={answer}
    />
  ));
  view.focus();
  return link;
}

/** A link in the place of what is selected, or in that of the link around the cursor. */
export async function askForLink(view: EditorView, kind?: Kind): Promise<void> {
  const { selection, doc } = view.state;
  const present = markAround(selection.$from, marks.link);
  const start =
    present === undefined
      ? { words: selectedWords(view) }
      : { words: doc.textBetween(present.from, present.to), href: wordsAt(present.mark, 'href') };
  const asked =
    kind === 'glossary'
      ? { title: 'Mot du glossaire', label: 'Mot' }
      : { title: 'Lien', label: 'Page du site ou adresse' };
  const link = await askLink(view, { ...asked, ...(kind ? { kind } : {}), start });
  if (link !== null) putLink(link)(view.state, view.dispatch);
}

/** A figure of the site, of which the page shows the present value. */
export async function askForFigure(view: EditorView): Promise<void> {
  const { selection } = view.state;
  const present =
    selection instanceof NodeSelection && selection.node.type === nodes.figure
      ? selection.node
      : undefined;
  const start = present === undefined ? {} : { href: `figure:${wordsAt(present, 'id')}` };
  const link = await askLink(view, {
    title: 'Chiffre clé',
    label: 'Chiffre',
    kind: 'figures',
    start,
  });
  if (link === null) return;
  const figure = nodes.figure.create({ id: link.href.replace('figure:', ''), words: link.words });
  putInline(figure)(view.state, view.dispatch);
}

/** A note to a source of the page. */
export async function askForNote(view: EditorView, side: FormSide): Promise<void> {
  const titles = side.sourceTitles();
  if (titles.length === 0) {
    tell(
      'La fiche n’a pas encore de source : ajoutez-en une dans « Sources », sous le texte, puis revenez ici.',
    );
    return;
  }
  const number = await ask<number>((answer) => <SourceDialog titles={titles} onAnswer={answer} />);
  view.focus();
  if (number === null) return;
  putInline(nodes.note.create({ number, words: String(number) }))(view.state, view.dispatch);
}

const askWords = (
  side: FormSide,
  src: string,
  accept: string,
  start: PictureWords,
): Promise<PictureWords | null> =>
  ask<PictureWords>((answer) => (
    <PictureDialog address={side.addressOf(src)} accept={accept} start={start} onAnswer={answer} />
  ));

/** @param src of a file that is kept already */
async function putPicture(view: EditorView, side: FormSide, src: string): Promise<void> {
  const words = await askWords(side, src, 'Insérer l’image', { alt: '', caption: '' });
  view.focus();
  if (words !== null) putBlock(nodes.picture.create({ src, ...words }))(view.state, view.dispatch);
}

export async function askForPicture(view: EditorView, side: FormSide): Promise<void> {
  await putPicture(view, side, await side.chooseFile(true));
}

/** Changes the words of the picture that stands somewhere in the text. */
export async function changePicture(view: EditorView, side: FormSide, at: number): Promise<void> {
  const node = view.state.doc.nodeAt(at);
  if (node?.type !== nodes.picture) return;
  const start = { alt: wordsAt(node, 'alt'), caption: wordsAt(node, 'caption') };
  const words = await askWords(side, wordsAt(node, 'src'), 'Changer l’image', start);
  view.focus();
  if (words === null || view.state.doc.nodeAt(at) !== node) return;
  view.dispatch(view.state.tr.setNodeMarkup(at, null, { ...node.attrs, ...words }));
}

/** Puts another file under the same picture. */
export async function replacePicture(view: EditorView, side: FormSide, at: number): Promise<void> {
  const src = await side.chooseFile(true);
  view.focus();
  if (view.state.doc.nodeAt(at)?.type === nodes.picture)
    view.dispatch(view.state.tr.setNodeAttribute(at, 'src', src));
}

/** Puts another file under the words of the document around the cursor. */
export async function replaceDocument(view: EditorView, side: FormSide): Promise<void> {
  const href = await side.chooseFile(false);
  const present = markAround(view.state.selection.$from, marks.link);
  view.focus();
  if (present === undefined) return;
  const words = view.state.doc.textBetween(present.from, present.to);
  putLink({ words, href })(view.state, view.dispatch);
}

/** @param src of a file that is kept already */
async function putDocument(view: EditorView, src: string): Promise<void> {
  const file = mediaName(src) ?? src;
  const words = await ask<string>((answer) => (
    <DocumentDialog file={file} words={selectedWords(view)} onAnswer={answer} />
  ));
  view.focus();
  if (words !== null) putLink({ words, href: src })(view.state, view.dispatch);
}

export async function askForDocument(view: EditorView, side: FormSide): Promise<void> {
  await putDocument(view, await side.chooseFile(false));
}

/** Files dropped on the text, or pasted into it: pictures and documents, one after the other. */
export async function receiveFiles(
  view: EditorView,
  side: FormSide,
  files: readonly File[],
): Promise<void> {
  for (const file of files) {
    const isImage = file.type.startsWith('image/');
    const src = await side.keepFile(file, isImage);
    if (src === undefined) continue;
    await (isImage ? putPicture(view, side, src) : putDocument(view, src));
  }
}
