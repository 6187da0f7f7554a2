import type { CardValue } from './Card';
import { Typeset } from './Typeset';

/** An entry in a long list, in words alone: three elements where a card has eight. */
export function CardLine({ card: { url, title, word, note, summary } }: { card: CardValue }) {
  return (
    <li className="line">
      <a className="title-link h-4" href={url}>
        <Typeset text={title} />
      </a>
      <span className="tiny soft">
        {word}
        {note === undefined ? null : <> · {note}</>}
      </span>
      {summary === undefined ? null : (
        <span className="small">
          <Typeset text={summary} />
        </span>
      )}
    </li>
  );
}
