/** What the « + » button of the text inserts, besides the image. Browser only. */
import type {
  BlockEditorComponentOptions,
  EditorComponentOptions,
  InlineEditorComponentOptions,
} from '../../decap/parts';
import type { Kind } from '~/kinds';
import { ask, bodyEditor } from './ask';
import { CalloutDialog } from './CalloutDialog';
import { writeAfterNextChip } from './caret';
import { insertMarkdown } from './insert';
import { LinkChip } from './LinkChip';
import { LinkDialog } from './LinkDialog';
import { linkPattern, readLink, writeLink, type LinkData } from './link-data';

interface LinkOptions {
  readonly id: string;
  readonly label: string;
  /** Above the list of choices. */
  readonly choice: string;
  readonly kind?: Kind;
  /** The addresses it reads, as the source of an expression. */
  readonly href: string;
}

// Reason for the casts below: Decap types what a component holds as a record of anything, but gives back
// what `fromInline` and `onInsert` gave.
function linkComponent(options: LinkOptions): InlineEditorComponentOptions {
  const { id, label, choice, kind, href } = options;
  const choose = (accept: string, start: Partial<LinkData>): Promise<LinkData | null> =>
    ask((answer) => (
      <LinkDialog
        title={label}
        label={choice}
        accept={accept}
        kind={kind}
        start={start}
        onAnswer={answer}
      />
    ));
  return {
    id,
    label,
    type: 'inline',
    trigger: '[',
    pattern: linkPattern(href),
    fromInline: (match) => ({ ...readLink(match) }),
    toInline: (data) => writeLink(data as LinkData),
    toPreview: (data) => <LinkChip {...(data as LinkData)} />,
    onInsert: async ({ selectedText }) => {
      const link = await choose('Insérer le lien', { words: selectedText });
      const editor = bodyEditor();
      if (link !== null && editor !== null) writeAfterNextChip(editor);
      return link;
    },
    onEdit: ({ data }) => choose('Changer le lien', data as LinkData),
  };
}

const ID = '[a-z0-9-]+';

const links = [
  linkComponent({
    id: 'entry-link',
    label: 'Lien vers une page du site',
    choice: 'Page',
    href: `entry:(?!glossary/)[a-z]+/${ID}`,
  }),
  linkComponent({
    id: 'figure-link',
    label: 'Chiffre clé',
    choice: 'Chiffre',
    kind: 'figures',
    href: `figure:${ID}`,
  }),
  linkComponent({
    id: 'glossary-link',
    label: 'Mot du glossaire',
    choice: 'Mot',
    kind: 'glossary',
    href: `entry:glossary/${ID}`,
  }),
];

/** Only inserts: once in the text, a call-out is a quotation, edited in place. */
const callout: InlineEditorComponentOptions = {
  id: 'callout',
  label: 'Encadré',
  type: 'inline',
  trigger: '\0',
  pattern: /^\0/u,
  fromInline: () => ({}),
  toInline: () => '',
  toPreview: () => null,
  onInsert: async ({ selectedText }) => {
    const markdown = await ask<string>((answer) => (
      <CalloutDialog text={selectedText} onAnswer={answer} />
    ));
    if (markdown !== null) insertMarkdown(markdown);
    return null;
  },
};

interface DocumentData {
  readonly file?: string;
  readonly label?: string;
}

/** A document without a label bears the name of its file. */
function writeDocument({ file = '', label = '' }: DocumentData): string {
  if (file === '' && label === '') return '';
  return `[${label || file.replace('../medias/', '')}](${file || '../medias/'})`;
}

// Apart, because Decap's types leave out the options of widgets.
const documentFields = [
  {
    name: 'file',
    label: 'Fichier (PDF, OpenDocument, Word, Excel, CSV ou ZIP)',
    widget: 'file',
    choose_url: false,
  },
  {
    name: 'label',
    label: 'Nom du document, tel que le lecteur le voit : le format et le poids s’y ajoutent',
    widget: 'string',
  },
];

/** Alone in its paragraph: within a sentence, it is an ordinary link. */
const downloadable: BlockEditorComponentOptions = {
  id: 'document',
  label: 'Document à télécharger',
  fields: documentFields,
  pattern: /^\[([^[\]\\\n]+)\]\((\.\.\/medias\/[^()\s]*)\)$/u,
  fromBlock: ([, label = '', file = '']) => ({ file: file === '../medias/' ? '' : file, label }),
  toBlock: (data) => writeDocument(data as DocumentData),
  toPreview: (data) => writeDocument(data as DocumentData),
};

export const writingComponents: readonly EditorComponentOptions[] = [
  ...links,
  callout,
  downloadable,
];
