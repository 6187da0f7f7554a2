import type { ReactNode } from 'react';
import type { EntryMark } from '~/motif';
import { Kicker } from './Kicker';
import { Picture, type PictureValue } from './Picture';
import { Prose } from './Prose';
import { Sources } from './Sources';
import type { SourceValue } from './Provenance';
import { Typeset } from './Typeset';

interface Props {
  readonly mark: EntryMark;
  readonly word: string;
  /** After the word in the kicker: usually the date. */
  readonly note?: ReactNode;
  readonly title: string;
  readonly summary: string;
  readonly picture?: PictureValue | undefined;
  readonly provenance: ReactNode;
  readonly html: string;
  /** Facts between the introduction and the text. */
  readonly facts?: ReactNode;
  /** What follows the text, before the sources. */
  readonly after?: ReactNode;
  readonly sources: readonly SourceValue[];
}

/** The common page of an entry: title, picture, provenance in the margin, text, sources. */
export function EntryPage(props: Props) {
  const { mark, word, note, title, summary, picture, provenance, html, facts, after, sources } =
    props;
  return (
    <article className="entry" data-pagefind-body="">
      <header className="page page-head entry-head grid">
        <Kicker mark={mark} word={word}>
          {note}
        </Kicker>
        <h1 className="h-page">
          <Typeset text={title} />
        </h1>
      </header>
      <div className="article-pad page grid">
        {picture === undefined ? null : <Picture picture={picture} />}
        {provenance}
        <div className="c-read">
          <p className="intro">
            <Typeset text={summary} />
          </p>
          {facts}
          {html === '' ? null : <Prose html={html} />}
          {after}
          <Sources sources={sources} />
        </div>
      </div>
    </article>
  );
}
