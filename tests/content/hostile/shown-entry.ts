/** What readers get of an entry: its page and its card, drawn as the site draws them. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { StoredEntry } from '~/kinds/entry';
import { illustration } from '~/motif';
import { directoryOf } from '~/present/directory';
import { presentCard, presentPage, viewOf, type Surroundings } from '~/present/present';
import { Card } from '~/ui/Card';

/** One for all: what they are made from is tried elsewhere. */
const DRAWING = illustration([], { id: 'essai', mark: 'page' }, '3:1');

/** A site that holds nothing else; every file of it is found. */
const ALONE: Surroundings = {
  directory: directoryOf([], {}),
  image: (stored) => ({ src: stored, width: 12, height: 8 }),
  document: (stored) => ({ url: stored, bytes: 1000 }),
  draw: () => DRAWING,
  places: [],
  today: '2026-11-30',
};

/** The HTML of the page, then that of the card. */
export const shownEntry = (entry: StoredEntry): string =>
  [
    createElement(viewOf(entry.kind), presentPage(entry, ALONE)),
    createElement(Card, { card: presentCard(entry, ALONE), level: 2 }),
  ]
    .map((element) => renderToStaticMarkup(element))
    .join('\n');
