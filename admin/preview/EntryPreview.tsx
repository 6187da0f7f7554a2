/** The entry on screen as its readers will see it. */
import type { Kind } from '~/kinds';
import { viewOf } from '~/present/present';
import { entryTitle } from '~/kinds/entry-title';
import { WithdrawnNotice } from '~/kinds/WithdrawnNotice';
import { capitalised } from '~/lib/capitalised';
import { cardPath } from '~/lib/paths';
import { SITE } from '~/site';
import { Card } from '~/ui/Card';
import { Typeset } from '~/ui/Typeset';
import type { PresentedDraft } from './present-draft';

export const TABS = {
  page: 'Page',
  card: 'Carte de liste',
  share: 'Partage',
} as const;
export type Tab = keyof typeof TABS;

interface Props extends PresentedDraft {
  readonly kind: Kind;
  /** Whether the site shows the entry already: its social card exists. */
  readonly isOnline: boolean;
}

export function EntryArticle({ kind, view }: Pick<Props, 'kind' | 'view'>) {
  const View = viewOf(kind);
  return <View {...view} />;
}

function ListCard({ card }: Pick<Props, 'card'>) {
  return (
    <div className="page pb-section apercu__room">
      <div className="cards cards--3">
        <Card card={card} level={2} />
      </div>
    </div>
  );
}

/** What social networks show: the card drawn by the last build, the title, the summary. */
function Share({ kind, view: { data, url }, isOnline }: Props) {
  return (
    <div className="page pb-section apercu__room">
      {isOnline ? (
        <img className="apercu__share" src={cardPath(url)} width={1200} height={630} alt="" />
      ) : null}
      <p className="small soft">
        {isOnline
          ? 'L’image est celle de la version en ligne : elle est redessinée à chaque publication.'
          : 'L’image est dessinée à la publication, avec le titre.'}
      </p>
      <p className="small soft">{SITE.domain}</p>
      <p className="h-4">
        <Typeset text={capitalised(entryTitle({ kind, data }))} />
      </p>
      <p>
        <Typeset text={data.summary} />
      </p>
    </div>
  );
}

export function EntryPreview({ tab, ...props }: Props & { readonly tab: Tab }) {
  const { kind, view } = props;
  const { retired } = view.data;
  if (retired !== undefined) {
    return (
      <WithdrawnNotice
        kind={kind}
        title={entryTitle({ kind, data: view.data })}
        retired={retired}
      />
    );
  }
  if (tab === 'card') return <ListCard {...props} />;
  if (tab === 'share') return <Share {...props} />;
  return <EntryArticle {...props} />;
}
