/** A list a hundred rows at a time, which opens again on the page where it was left. Browser only. */
import { useRef, useState, type ReactNode } from 'react';
import { listIn } from './list-state';
import { pageFrom, pageOfList, pageWords, savedPage, ROWS } from './list-pages';
import './paged-list.css';

/** An Immutable list. */
interface Items {
  readonly size: number;
  readonly slice: (from: number, to: number) => this;
}

interface Props {
  readonly items?: Items;
  /** How the list is sorted and gathered: another way begins at the first page. */
  readonly choices: string;
  /** Draws some of the items. */
  readonly children: (shown: Items | undefined) => ReactNode;
}

const memory = window.sessionStorage;
const placeOf = (list: string): string => `it77-page:${list}`;

export function PagedList({ items, choices, children }: Props) {
  const list = listIn(window.location.hash) ?? '';
  const [, redraw] = useState({});
  const status = useRef<HTMLParagraphElement>(null);
  if (items === undefined || items.size <= ROWS) return children(items);
  const { size } = items;
  const shown = pageOfList(size, pageFrom(memory.getItem(placeOf(list)) ?? '', choices));
  const { page, last, from, to } = shown;
  const go = (next: number): void => {
    memory.setItem(placeOf(list), savedPage(next, choices));
    redraw({});
    status.current?.focus();
  };
  const bar = (isFirst: boolean) => (
    <nav
      className="redaction-pages"
      aria-label={isFirst ? 'Pages de la liste' : 'Pages de la liste, en bas'}
    >
      <button
        type="button"
        disabled={page === 1}
        onClick={() => {
          go(page - 1);
        }}
      >
        Précédentes
      </button>
      <p
        ref={isFirst ? status : undefined}
        tabIndex={isFirst ? -1 : undefined}
        role={isFirst ? 'status' : undefined}
      >
        {pageWords(shown, size)}
      </p>
      <button
        type="button"
        disabled={page === last}
        onClick={() => {
          go(page + 1);
        }}
      >
        Suivantes
      </button>
    </nav>
  );
  return (
    <>
      {bar(true)}
      {children(items.slice(from, to))}
      {bar(false)}
    </>
  );
}
