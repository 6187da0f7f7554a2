import type { Values } from '~/model/spec';
import { DateText } from '~/ui/DateText';
import { EntryPage } from '~/ui/EntryPage';
import { Facts, textFact } from '~/ui/Facts';
import { LinkList } from '~/ui/LinkList';
import type { CardProps, CardValue, ViewProps } from '~/ui/view-props';
import { CONTRACTS, jobs } from './model';

type JobData = Values<typeof jobs.fields>;

/** The page of a job. */
export function JobView(props: ViewProps<JobData>) {
  const { data, links } = props;
  const facts = [
    textFact('Employeur', data.employer),
    textFact('Contrat', CONTRACTS[data.contract]),
  ];
  return (
    <EntryPage
      {...props}
      mark={jobs.mark}
      letter={jobs.letter}
      word={jobs.words.genre}
      note={<DateText {...data} />}
      facts={<Facts facts={facts} />}
      after={<LinkList title="Espaces" id="espaces" links={links['spaces'] ?? []} />}
    />
  );
}

/** The same, in a list. */
export function jobCard({ data, url, svg }: CardProps<JobData>): CardValue {
  const note = <DateText {...data} />;
  return { url, title: data.title, mark: jobs.mark, word: data.employer, note, svg };
}
