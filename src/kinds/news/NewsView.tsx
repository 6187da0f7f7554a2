import { publicationMoment } from '~/lib/publication-moment';
import { DateText } from '~/ui/DateText';
import { EntryPage } from '~/ui/EntryPage';
import { LinkList } from '~/ui/LinkList';
import type { Stop } from '~/ui/Stops';
import type { CardProps, CardValue, ViewProps } from '~/ui/view-props';
import type { Values } from '~/model/spec';
import { NEWS_TYPES, news, newsBearer } from './model';

export type NewsData = Values<typeof news.fields>;

const markOf = ({ type }: NewsData) => (type === 'article' ? 'news' : 'release');

/** « faits du 20 mars 2017 · rédigé en novembre 2026 », or the day alone when they are of one month. */
function whenTold(data: NewsData) {
  const written = publicationMoment(data)?.slice(0, 'YYYY-MM-DD'.length);
  if (written?.slice(0, 7) === data.date?.slice(0, 7)) return <DateText {...data} />;
  return (
    <>
      {newsBearer(data).toLowerCase()} <DateText {...data} of />
      {written === undefined ? null : (
        <>
          {' · rédigé en '}
          <DateText date={written} datePrecision="month" />
        </>
      )}
    </>
  );
}

/** The page of a news item or of a press release. */
export function NewsView(props: ViewProps<NewsData>) {
  const { data, links } = props;
  const release: readonly Stop[] =
    data.releaseNumber === undefined
      ? []
      : [{ term: 'Numéro', shape: 'reference', lines: [data.releaseNumber] }];
  return (
    <EntryPage
      {...props}
      mark={markOf(data)}
      word={NEWS_TYPES[data.type]}
      note={whenTold(data)}
      letter={news.letter}
      dateTerm={newsBearer(data)}
      stops={release}
      after={
        <LinkList title="Espaces concernés" id="espaces-concernes" links={links['spaces'] ?? []} />
      }
    />
  );
}

/** The same, in a list. */
export function newsCard({ data, url, svg }: CardProps<NewsData>): CardValue {
  return {
    url,
    title: data.title,
    mark: markOf(data),
    word: NEWS_TYPES[data.type],
    note: <DateText {...data} />,
    svg,
  };
}
