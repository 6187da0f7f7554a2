import type { ReactNode } from 'react';
import type { EntryMark } from '~/motif';
import { Drawing } from './Drawing';
import { Kicker } from './Kicker';
import { Typeset } from './Typeset';

export interface CardValue {
  readonly url: string;
  readonly title: string;
  readonly mark: EntryMark;
  readonly word: string;
  readonly note?: ReactNode;
  readonly summary?: string | undefined;
  readonly svg?: string | undefined;
}

/** An entry in a list. The picture is decoration: only the title is a link. */
export function Card({
  card,
  level = 3,
}: {
  readonly card: CardValue;
  readonly level?: 2 | 3 | 4;
}) {
  const Heading = `h${level}` as const;
  return (
    <article className="card">
      {card.svg === undefined ? null : <Drawing className="pic pic--32" svg={card.svg} />}
      <Kicker mark={card.mark} word={card.word}>
        {card.note}
      </Kicker>
      <Heading className="h-4">
        <a className="title-link" href={card.url}>
          <Typeset text={card.title} />
        </a>
      </Heading>
      {card.summary === undefined ? null : (
        <p className="small">
          <Typeset text={card.summary} />
        </p>
      )}
    </article>
  );
}
