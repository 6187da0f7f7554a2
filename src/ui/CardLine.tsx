import type { CardValue } from './Card';
import { Typeset } from './Typeset';

/** An entry in a long list, in words alone: three elements where a card has seven. */
export function CardLine({ card: { url, title, word, note, summary } }: { card: CardValue }) {
  return (
    <li className="line">
      <a className="title-link h-4" href={url}>
        <Typeset text={title} />
      </a>{' '}
      {word}
      {note === undefined ? null : <> · {note}</>}
      {summary === undefined ? null : (
        <p className="small">
          <Typeset text={summary} />
        </p>
      )}
    </li>
  );
}
