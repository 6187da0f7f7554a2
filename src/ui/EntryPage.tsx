import type { ReactNode } from 'react';
import type { EntryMark } from '~/motif';
import { CorrectedOn } from './CorrectedOn';
import { Kicker } from './Kicker';
import { Picture } from './Picture';
import { Prose } from './Prose';
import { Provenance, type ProvenanceProps } from './Provenance';
import { Sources } from './Sources';
import { Typeset } from './Typeset';
import type { ViewProps } from './view-props';

type EntryValues = ProvenanceProps['data'] & { readonly summary: string };

interface Props
  extends
    Pick<ViewProps<EntryValues>, 'data' | 'html' | 'url' | 'picture' | 'work'>,
    Pick<ProvenanceProps, 'letter' | 'dateTerm' | 'stops'> {
  readonly mark: EntryMark;
  readonly word: string;
  /** After the word in the kicker: usually the date. */
  readonly note?: ReactNode;
  /** What stands above the introduction. */
  readonly before?: ReactNode;
  /** Facts between the introduction and the text. */
  readonly facts?: ReactNode;
  /** What follows the text, before the sources. */
  readonly after?: ReactNode;
}

/** The common page of an entry: title, picture, provenance in the margin, text, sources. */
export function EntryPage(props: Props) {
  const { data, html, url, picture, letter, dateTerm, stops, work } = props;
  const { mark, word, note, before, facts, after } = props;
  return (
    <article className="entry" data-pagefind-body="">
      <header className="page page-head entry-head grid">
        <Kicker mark={mark} word={word}>
          {note}
        </Kicker>
        <h1 className="h-page">
          <Typeset text={data.title} />
        </h1>
      </header>
      <div className="article-pad page grid">
        {picture === undefined ? null : <Picture picture={picture} />}
        <Provenance
          data={data}
          url={url}
          letter={letter}
          dateTerm={dateTerm}
          stops={stops}
          work={work}
        />
        <div className="c-read">
          {before}
          <p className="intro">
            <Typeset text={data.summary} />
          </p>
          <CorrectedOn data={data} />
          {facts}
          {html === '' ? null : <Prose html={html} />}
          {after}
          <Sources sources={data.sources} />
        </div>
      </div>
    </article>
  );
}
