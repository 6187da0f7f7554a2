import { EntryPage } from '~/ui/EntryPage';
import { Facts, textFact } from '~/ui/Facts';
import { LinkList } from '~/ui/LinkList';
import type { CardProps, CardValue, ViewProps } from '~/ui/view-props';
import type { Values } from '~/model/spec';
import { groups } from './model';

export type GroupData = Values<typeof groups.fields>;

const word = ({ number }: GroupData): string => `Groupe de travail ${String(number)}`;

/** The page of a working group, with what it produced and what is close to it. */
export function GroupView(props: ViewProps<GroupData>) {
  const { data, links } = props;
  const facts = [textFact('Question', data.question), textFact('Production', data.outcome)];
  return (
    <EntryPage
      {...props}
      mark={groups.mark}
      word={word(data)}
      letter={groups.letter}
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
    />
  );
}

export function groupCard({ data, url, svg }: CardProps<GroupData>): CardValue {
  return {
    url,
    title: data.title,
    mark: groups.mark,
    word: word(data),
    summary: data.question,
    svg,
  };
}
