/** The text of an entry, as its page will show it, and the bars around it. Browser only. */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useSiteIndex } from '../../preview/site-index';
import { linkedKey } from '../dialogs/link-choices';
import { useNewcomers } from '../dialogs/linkable';
import { wordsAt } from '../schema/attributes';
import { textSchema } from '../schema/text-schema';
import { AroundBar } from './AroundBar';
import type { FormSide } from './form-side';
import { InsertionList } from './InsertionList';
import { TextToolbar } from './TextToolbar';
import { textLength } from './text-length';
import { useTextView, type TextParts } from './use-text-view';
import './text-field.css';

interface Props {
  readonly value: string;
  readonly onChange: (markdown: string) => void;
  readonly forID: string;
  readonly side: FormSide;
  /** The sizes of the files of the form, by the name that an entry gives them. */
  readonly sizes: () => Readonly<Record<string, number>>;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/** What was given last, for what is made once. */
function useLatest<T>(value: T): { readonly current: T } {
  const latest = useRef(value);
  latest.current = value;
  return latest;
}

export function TextField(props: Props) {
  const { value, forID, side } = props;
  const latest = useLatest(props);
  const { state, index } = useSiteIndex();
  const [isAway, setAway] = useState(false);
  const newcomers = useNewcomers(isAway);
  const entries = useLatest([...index.entries, ...newcomers]);
  const documents = useLatest(index.documents);
  /** What the form was told last: when it gives it back, nothing has changed. */
  const written = useRef(value);
  const [markdown, setMarkdown] = useState<string>();
  const [labelId, listId] = [`${forID}-label`, `${forID}-insertions`];

  const write = (text: string): void => {
    written.current = text;
    latest.current.onChange(text);
  };
  const [parts] = useState<TextParts>(() => ({
    side,
    find: (key) => entries.current.find((entry) => entry.key === key),
    sizeOf: (name) => {
      const stored = `../medias/${name}`;
      return latest.current.sizes()[stored] ?? documents.current[stored];
    },
    textId: forID,
    listId,
    labelId,
    onWrite: write,
    onFocus: () => {
      latest.current.onFocus();
    },
    onBlur: () => {
      latest.current.onBlur();
    },
  }));
  const { host, view, show, refresh } = useTextView(value, parts);

  /** Decap may hold a new value back while files load: what it gave before is then no news. */
  const seen = useRef(value);
  useLayoutEffect(() => {
    if (value === seen.current) return;
    seen.current = value;
    if (value === written.current) return;
    written.current = value;
    show(value);
    setMarkdown((shown) => (shown === undefined ? undefined : value));
  }, [value, show]);

  useEffect(refresh);

  useEffect(() => {
    // Decap names the field by a label that knows fields of HTML only.
    const label = document.querySelector<HTMLLabelElement>(`label[for="${forID}"]`);
    if (label === null) return undefined;
    label.id = labelId;
    const focus = (): void => view?.focus();
    label.addEventListener('click', focus);
    return () => {
      label.removeEventListener('click', focus);
    };
  }, [forID, labelId, view]);

  useEffect(() => {
    if (state !== 'known' || view === undefined) return;
    view.state.doc.descendants((node) => {
      const isFigure = node.type === textSchema.nodes.figure;
      const key = isFigure ? linkedKey(`figure:${wordsAt(node, 'id')}`) : undefined;
      if (key !== undefined && parts.find(key) === undefined) setAway(true);
    });
  }, [state, view, parts]);

  const isMarkdown = markdown !== undefined;
  const toggleMarkdown = (): void => {
    if (markdown !== undefined && view !== undefined) {
      // What nobody changed keeps its cursor and what can be undone.
      if (markdown !== openedAs.current) show(markdown);
      setMarkdown(undefined);
    } else {
      openedAs.current = written.current;
      setMarkdown(written.current);
    }
  };
  const openedAs = useRef('');
  return (
    <div className="it77-text" data-markdown={isMarkdown ? '' : undefined}>
      {view === undefined ? null : (
        <div className="it77-bars">
          <TextToolbar
            view={view}
            isMarkdown={isMarkdown}
            onMarkdown={toggleMarkdown}
            textId={forID}
          />
          {isMarkdown ? null : <AroundBar view={view} side={side} />}
        </div>
      )}
      <div ref={host} className="it77-page" hidden={isMarkdown} />
      {isMarkdown ? (
        <textarea
          className="it77-markdown"
          aria-labelledby={labelId}
          spellCheck
          lang="fr"
          value={markdown}
          onChange={({ target }) => {
            setMarkdown(target.value);
            write(target.value);
          }}
        />
      ) : null}
      {view === undefined || isMarkdown ? null : (
        <InsertionList view={view} side={side} listId={listId} />
      )}
      <p className="it77-length">
        {view === undefined
          ? null
          : textLength(view.state.doc.textBetween(0, view.state.doc.content.size, ' ', ' '))}
      </p>
    </div>
  );
}
