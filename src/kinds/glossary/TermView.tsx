import { EntryPage } from '~/ui/EntryPage';
import { Facts } from '~/ui/Facts';
import { LinkList } from '~/ui/LinkList';
import { Provenance } from '~/ui/Provenance';
import { Typeset } from '~/ui/Typeset';
import type { CardProps, CardValue, ViewProps } from '~/ui/view';
import type { Values } from '~/model/spec';
import type { glossary } from './model';

export type TermData = Values<typeof glossary.fields>;

/** The page of a term. */
export function TermView({ data, html, url, picture, links }: ViewProps<TermData>) {
  const { synonyms } = data;
  const facts = [
    synonyms.length === 0
      ? undefined
      : {
          term: synonyms.length > 1 ? 'Synonymes' : 'Synonyme',
          value: <Typeset text={synonyms.join(', ')} />,
        },
  ];
  return (
    <EntryPage
      mark="page"
      word="Glossaire"
      title={data.title}
      summary={data.summary}
      picture={picture}
      provenance={
        <Provenance data={data} dateTerm="Date" reference={`IT77 · T · ${data.id}`} url={url} />
      }
      html={html}
      facts={<Facts facts={facts} />}
      after={<LinkList title="Voir aussi" id="voir-aussi" links={links['related'] ?? []} />}
      sources={data.sources}
    />
  );
}

export function termCard({ data, url, svg }: CardProps<TermData>): CardValue {
  return { url, title: data.title, mark: 'page', word: 'Glossaire', svg };
}
