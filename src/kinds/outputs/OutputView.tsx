import { DateText } from '~/ui/DateText';
import { EntryPage } from '~/ui/EntryPage';
import { Facts, textFact } from '~/ui/Facts';
import { LinkList, type LinkValue } from '~/ui/LinkList';
import type { CardProps, CardValue, ViewProps } from '~/ui/view-props';
import type { Values } from '~/model/spec';
import { OUTPUT_TYPES, outputs } from './model';

export type OutputData = Values<typeof outputs.fields>;

/** The reference of the work, for reference managers. */
const references = (url: string): readonly LinkValue[] =>
  [
    ['bib', 'BibTeX'],
    ['ris', 'RIS (Zotero, EndNote)'],
    ['json', 'CSL-JSON'],
  ].map(([extension = '', label = '']) => ({ url: url.replace(/\/$/u, `.${extension}`), label }));

/** The page of a study or a document. */
export function OutputView(props: ViewProps<OutputData>) {
  const { data, url, links } = props;
  const documents = links['file'] ?? [];
  const facts = [
    textFact('Auteur', data.publisher),
    { term: 'Genre', value: OUTPUT_TYPES[data.type] },
    data.url === undefined
      ? undefined
      : { term: 'Adresse', value: <a href={data.url}>Consulter le document</a> },
    textFact('Accès', data.accessNote),
  ];
  return (
    <EntryPage
      {...props}
      mark={outputs.mark}
      word={OUTPUT_TYPES[data.type]}
      note={<DateText {...data} />}
      letter={outputs.letter}
      dateTerm="Paru"
      facts={<Facts facts={facts} />}
      after={
        <>
          <LinkList title="Télécharger" id="telecharger" links={documents} />
          <LinkList title="Citer cette étude" id="citer" links={references(url)} />
          <LinkList title="Groupes de travail" id="groupes" links={links['groups'] ?? []} />
        </>
      }
    />
  );
}

export function outputCard({ data, url, svg }: CardProps<OutputData>): CardValue {
  return {
    url,
    title: data.title,
    mark: outputs.mark,
    word: OUTPUT_TYPES[data.type],
    note: <DateText {...data} />,
    summary: data.publisher,
    svg,
  };
}
