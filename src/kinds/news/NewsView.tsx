import { Fragment } from 'react';
import { publicationMoment } from '~/lib/publication-moment';
import { typeset } from '~/lib/typography';
import { DateText } from '~/ui/DateText';
import { EntryPage } from '~/ui/EntryPage';
import { LinkList } from '~/ui/LinkList';
import type { Stop } from '~/ui/Stops';
import { Typeset } from '~/ui/Typeset';
import type { CardProps, CardValue, ViewProps } from '~/ui/view-props';
import type { Values } from '~/model/spec';
import type { PressNotice } from '~/ui/PressContact';
import type { CitedFigure } from '~/ui/QuotedFigures';
import { news, newsBearer } from './model';
import { NEWS_TYPES } from './news-types';
import { datelineOf, embargoLine, isPressText, releaseName } from './press-text';
import { ReleaseFoot } from './ReleaseFoot';

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

/** « Melun, le 2 mai 2027 », and the embargo that was lifted. */
function ReleaseHead({ data }: { readonly data: NewsData }) {
  return (
    <p className="release-head">
      {[datelineOf(data), embargoLine(data)].map((words) =>
        words === undefined ? null : (
          <Fragment key={words}>
            <span>
              <Typeset text={words} />
            </span>{' '}
          </Fragment>
        ),
      )}
    </p>
  );
}

interface Props extends ViewProps<NewsData> {
  /** What a text for the press says of the association. */
  readonly notice?: PressNotice | undefined;
  /** The key figures that its text quotes. */
  readonly cited?: readonly CitedFigure[];
}

/** The page of a news item or of a press release. */
export function NewsView(props: Props) {
  const { data, links, url, notice, cited = [] } = props;
  const isSent = isPressText(data);
  const number: readonly Stop[] =
    data.releaseNumber === undefined
      ? []
      : [{ term: 'Numéro', shape: 'reference', lines: [data.releaseNumber] }];
  return (
    <EntryPage
      {...props}
      mark={markOf(data)}
      word={isSent ? typeset(releaseName(data)) : NEWS_TYPES[data.type]}
      note={isSent ? undefined : whenTold(data)}
      letter={news.letter}
      dateTerm={newsBearer(data)}
      stops={number}
      before={isSent ? <ReleaseHead data={data} /> : null}
      after={
        <>
          <LinkList
            title="Espaces concernés"
            id="espaces-concernes"
            links={links['spaces'] ?? []}
          />
          {isSent && notice !== undefined ? (
            <ReleaseFoot data={data} url={url} notice={notice} figures={cited} />
          ) : null}
        </>
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
