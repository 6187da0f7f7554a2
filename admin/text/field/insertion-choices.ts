/** What the insertion list offers, and how it is found. */
import type { Command } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { wordsOf } from '~/lib/search-text';
import { toggleHeading, toggleList, toggleQuote, insertCallout } from '../commands/blocks';
import { putBlock } from '../commands/inline';
import { insertTable } from '../commands/tables';
import { textSchema } from '../schema/text-schema';
import {
  askForDocument,
  askForFigure,
  askForLink,
  askForNote,
  askForPicture,
} from './asked-insertions';
import type { FormSide } from './form-side';

export interface InsertionChoice {
  readonly label: string;
  /** What it is for, in a few words. */
  readonly hint: string;
  readonly run: (view: EditorView, side: FormSide) => void;
}

const { nodes } = textSchema;

const does =
  (command: Command): InsertionChoice['run'] =>
  (view) => {
    command(view.state, view.dispatch, view);
    view.focus();
  };

const asks =
  (question: (view: EditorView, side: FormSide) => Promise<void>): InsertionChoice['run'] =>
  (view, side) => {
    void question(view, side);
  };

const CHOICES: readonly InsertionChoice[] = [
  {
    label: 'Lien',
    hint: 'Vers une page du site ou ailleurs',
    run: asks((view) => askForLink(view)),
  },
  { label: 'Chiffre clé', hint: 'Sa valeur du jour, reliée à sa fiche', run: asks(askForFigure) },
  {
    label: 'Mot du glossaire',
    hint: 'Relié à sa définition',
    run: asks((view) => askForLink(view, 'glossary')),
  },
  {
    label: 'Renvoi à une source',
    hint: 'Note qui mène à une source de la fiche',
    run: asks(askForNote),
  },
  { label: 'Image', hint: 'Photographie ou dessin, avec sa légende', run: asks(askForPicture) },
  { label: 'Document à télécharger', hint: 'PDF, Word, Excel, ZIP', run: asks(askForDocument) },
  { label: 'Encadré', hint: 'Texte mis à part, sous un titre', run: does(insertCallout) },
  { label: 'Tableau', hint: 'Lignes et colonnes', run: does(insertTable) },
  { label: 'Sous-titre', hint: 'Niveau 2', run: does(toggleHeading(2)) },
  { label: 'Petit sous-titre', hint: 'Niveau 3', run: does(toggleHeading(3)) },
  { label: 'Intertitre', hint: 'Niveau 4', run: does(toggleHeading(4)) },
  {
    label: 'Liste à puces',
    hint: 'Ou « - » en début de ligne',
    run: does(toggleList(nodes.bullet_list)),
  },
  { label: 'Liste numérotée', hint: 'Ou « 1. »', run: does(toggleList(nodes.ordered_list)) },
  { label: 'Citation', hint: 'Ou « > »', run: does(toggleQuote) },
  {
    label: 'Filet',
    hint: 'Ligne qui sépare deux parties',
    run: does((state, dispatch) => putBlock(nodes.rule.create())(state, dispatch)),
  },
];

/** Those of which each word asked begins a word; those whose name begins so come first. */
export function insertionChoices(asked: string): readonly InsertionChoice[] {
  const words = wordsOf(asked);
  const found = CHOICES.filter(({ label, hint }) => {
    const known = [...wordsOf(label), ...wordsOf(hint)];
    return words.every((word) => known.some((one) => one.startsWith(word)));
  });
  const isFirst = ({ label }: InsertionChoice): boolean =>
    wordsOf(label).join(' ').startsWith(words.join(' '));
  return [...found.filter(isFirst), ...found.filter((choice) => !isFirst(choice))];
}
