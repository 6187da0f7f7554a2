import { EntryPage } from '~/ui/EntryPage';
import { Facts } from '~/ui/Facts';
import { LinkList } from '~/ui/LinkList';
import { Provenance } from '~/ui/Provenance';
import { Typeset } from '~/ui/Typeset';
import type { CardProps, CardValue, ViewProps } from '~/ui/view';
import type { Values } from '~/model/spec';
import type { groups } from './model';

export type GroupData = Values<typeof groups.fields>;

const word = ({ number }: GroupData): string => `Groupe de travail ${String(number)}`;

/** The page of a working group, with what it produced and what is close to it. */
export function GroupView({ data, html, url, picture, links }: ViewProps<GroupData>) {
  const facts = [
    { term: 'Question', value: <Typeset text={data.question} /> },
    data.outcome === undefined
      ? undefined
      : { term: 'Production', value: <Typeset text={data.outcome} /> },
  ];
  return (
    <EntryPage
      mark="group"
      word={word(data)}
      title={data.title}
      summary={data.summary}
      picture={picture}
      provenance={
        <Provenance data={data} dateTerm="Date" reference={`IT77 · G · ${data.id}`} url={url} />
      }
      html={html}
      facts={<Facts facts={facts} />}
      after={
        <>
          <LinkList
            title="Travaux proches"
            id="ressources-du-groupe"
            links={links['outputs'] ?? []}
          />
          <LinkList title="Lectures proches" id="lectures-proches" links={data.resources} />
        </>
      }
      sources={data.sources}
    />
  );
}

export function groupCard({ data, url, svg }: CardProps<GroupData>): CardValue {
  return { url, title: data.title, mark: 'group', word: word(data), summary: data.question, svg };
}
