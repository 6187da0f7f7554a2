/**
 * Which style sheet carries which blocks: the files of this folder, by subject. A page asks for
 * `virtual:styles/<sheet>.css`, which `src/tools/build/style-sheets.ts` makes.
 *
 * The page of an entry and its styles must reach the reader in one round trip (14.6 KB, kept by
 * tests/build/weight.test.ts): `global` carries what entries and lists of cards need, and no more;
 * what fewer pages need goes with them.
 */

/** A sheet's blocks, folder by folder. Where two rules meet, layers decide, not this order. */
export type Blocks = Readonly<Record<string, readonly string[]>>;

/** The layers, from the weakest to the strongest: first in every sheet, as any may come first. */
export const LAYERS = 'reset, tokens, base, layout, components, pages, utilities, print';

const lists = {
  lists: ['dates', 'gatherings', 'site-map'],
  kinds: ['figure-lists', 'press', 'members'],
} as const satisfies Blocks;

export const SHEETS: Readonly<Record<string, Blocks>> = {
  global: {
    base: ['tokens', 'forced-colors', 'reset', 'fonts', 'elements', 'layout', 'utilities', 'print'],
    frame: ['header', 'crumbs', 'page-head', 'footer', 'display-choice'],
    ui: [
      'words',
      'prose',
      'terms',
      'tables',
      'pictures',
      'glyphs',
      'button',
      'fold',
      'status',
      'contact',
    ],
    entry: ['article', 'contents', 'facts', 'provenance', 'sources'],
    lists: ['cards', 'link-lists', 'pagination'],
    kinds: ['figure-page', 'comparison'],
  },
  // Lists in words alone.
  lists,
  // What one may subscribe to.
  feeds: { lists: ['subscriptions'] },
  // A text sent to the press, on the screen and on paper.
  release: { entry: ['release'] },
  // The press room and the list of releases.
  press: { kinds: ['press-room'] },
  // The chronology alone.
  timeline: { lists: ['timeline'] },
  // A bit of every list and its own, in one file though it repeats: readers come here first.
  home: {
    ...lists,
    forms: ['fields', 'near-form'],
    kinds: [...lists.kinds, 'plan'],
    home: ['hero', 'missions', 'lead-card', 'join'],
  },
  forms: { forms: ['fields', 'results'] },
  // The plan, its cards, places near a commune, and their choices.
  places: {
    forms: ['fields', 'near-form'],
    kinds: ['plan', 'places', 'near', 'stations', 'place-filters'],
  },
  calculator: {
    forms: ['fields'],
    ui: ['stacked-tables'],
    kinds: ['figure-lists'],
    calculator: ['trip-form', 'savings-panel', 'claim'],
  },
  // The pages of open data.
  data: { ui: ['stacked-tables'], data: ['datasets'] },
  // The editors' guide and quality report.
  editors: { lists: ['pagination'], editors: ['guide', 'quality-report'] },
  access: { forms: ['fields'], editors: ['access'] },
  // Decap's page takes the site's colours and letters, and what dresses a text (admin/text).
  cms: {
    base: ['tokens', 'fonts'],
    ui: ['prose', 'pictures'],
    editors: ['cms-parts', 'cms', 'cms-form', 'cms-narrow'],
  },
};

/** The files of a sheet, from the folder of styles: `base/tokens.css`. */
export const filesOf = (blocks: Blocks): readonly string[] =>
  Object.entries(blocks).flatMap(([folder, names]) => names.map((name) => `${folder}/${name}.css`));
