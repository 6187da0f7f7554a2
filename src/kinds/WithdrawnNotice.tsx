/** What stands at the address of a page withdrawn from the site, whatever its kind. */
import { formatDate } from '~/lib/dates';
import { HOME, SEARCH } from '~/lib/paths';
import { Typeset } from '~/ui/Typeset';
import { kinds, type Kind } from './index';
import { listPath } from './kind-paths';

export interface Withdrawal {
  /** Day, 'YYYY-MM-DD'. */
  readonly date: string;
  /** A sentence for the reader. */
  readonly reason: string;
}

interface Props {
  readonly kind: Kind;
  readonly title: string;
  readonly retired: Withdrawal;
}

/** Where the reader may go instead. */
const waysFrom = (kind: Kind): readonly (readonly [url: string, words: string])[] => [
  kind === 'pages'
    ? [HOME, 'L’accueil']
    : [listPath(kind), `Toute la rubrique ${kinds[kind].words.list}`],
  [SEARCH, 'La recherche'],
];

/** Says that the page was withdrawn, when and why, and leads elsewhere. */
export function WithdrawnNotice({ kind, title, retired }: Props) {
  return (
    <article>
      <header className="page page-head">
        <h1 className="h-page">Cette page a été retirée</h1>
        <p className="lede">
          <Typeset text={`${kinds[kind].words.genre} : « ${title} »`} />
        </p>
      </header>
      <div className="page grid pb-section">
        <div className="c-read stack">
          <p>
            <strong>Retirée le</strong>{' '}
            <time dateTime={retired.date}>
              <Typeset text={formatDate(retired.date, 'day')} />
            </time>
          </p>
          <p>
            <strong>Motif</strong> <Typeset text={retired.reason} />
          </p>
          <ul className="kit">
            {waysFrom(kind).map(([url, words]) => (
              <li key={url}>
                <a href={url}>{words}</a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </article>
  );
}
