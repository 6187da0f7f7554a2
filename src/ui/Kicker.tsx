import type { ReactNode } from 'react';
import { entryMark, type EntryMark } from '~/motif';
import { InlineDrawing } from './Drawing';

/** The mark of a kind, its word, and what follows (a date, an outlet). */
export function Kicker({
  mark,
  word,
  children,
}: {
  readonly mark: EntryMark;
  readonly word: string;
  readonly children?: ReactNode;
}) {
  return (
    <p className="kicker">
      <InlineDrawing svg={entryMark(mark)} />
      {word}
      {children === undefined ? null : <> · {children}</>}
    </p>
  );
}
