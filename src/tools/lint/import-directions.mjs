/**
 * Who may import whom (docs/architecture.md): each room names those it may reach besides itself.
 * Files at the root of `src` count as rooms of one file. Tests may import anything.
 */
const PURE = ['lib', 'site'];
const VOCABULARY = [...PURE, 'motif', 'model', 'markdown', 'ui'];
const SHARED = [...VOCABULARY, 'kinds', 'present', 'places'];
const SITE = [
  ...SHARED,
  'clock',
  'content',
  'datasets',
  'feeds',
  'structured',
  'png',
  'components',
];

/** Rooms whose code runs both in Node and in the browser: neither Astro nor Node there. */
const BOTH_SIDES = {
  lib: ['site'],
  motif: PURE,
  model: PURE,
  markdown: [...PURE, 'model'],
  ui: VOCABULARY,
  kinds: VOCABULARY,
  present: [...VOCABULARY, 'kinds', 'places'],
  datasets: SHARED,
  structured: [...SHARED, 'datasets'],
  quality: SHARED,
  places: PURE,
};

const NODE = {
  cache: PURE,
  content: [...SHARED, 'clock', 'cache', 'datasets', 'quality'],
  feeds: [...SHARED, 'content'],
  reuse: [...PURE, 'cache', 'content', 'feeds'],
  png: [...SHARED, 'cache'],
  components: [...SITE, 'styles'],
  layouts: [...SITE, 'styles'],
  pages: [...SITE, 'reuse', 'layouts', 'islands', 'styles'],
  islands: [...PURE, 'places'],
  functions: PURE,
  tools: [...SHARED, 'clock', 'cache', 'content', 'quality', 'styles'],
};

const ROOMS = [
  ...Object.keys(BOTH_SIDES),
  ...Object.keys(NODE),
  'clock',
  'site',
  'styles',
  'content.config',
];

const WRONG_WAY = 'Cette dépendance va dans le mauvais sens : voir docs/architecture.md.';

const reach = (name) => [
  `~/${name}`,
  `~/${name}/**`,
  `**/../${name}`,
  `**/../${name}/**`,
  `virtual:${name}/**`,
];

const rule = (files, patterns) => ({
  files,
  ignores: ['**/*.test.ts', '**/*.test.tsx'],
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
});

function room(name, allowed) {
  const closed = ROOMS.filter((other) => other !== name && !allowed.includes(other));
  const patterns = [{ group: closed.flatMap(reach), message: WRONG_WAY }];
  if (name in BOTH_SIDES) {
    patterns.push({
      group: ['astro:*', 'node:*'],
      message: 'Ce fichier sert aussi dans les pages de rédaction : ni Astro, ni Node.',
    });
  }
  if (name !== 'pages' && name !== 'tools') {
    patterns.push({
      group: ['**/admin/**'],
      message: 'Seules pages/admin et les commandes importent les pages de rédaction.',
    });
  }
  return rule([`src/${name}/**`], patterns);
}

/** What a kind may take of the root of `src/kinds`; another kind, nothing. */
const OF_KINDS = ['define-kind', 'cms-list'];

/** A folder of `src/kinds` is a kind. */
const closedKinds = rule(
  ['src/kinds/*/**'],
  [
    {
      regex: `^(?:~/kinds|\\.\\.)(?!/(?:${OF_KINDS.join('|')})$)`,
      message: 'Un genre n’en connaît pas d’autre : voir docs/architecture.md.',
    },
    {
      group: ['astro:*', 'node:*'],
      message: 'Un genre ne connaît ni Astro ni Node : voir docs/architecture.md.',
    },
    {
      group: ROOMS.filter(
        (other) => other !== 'kinds' && !BOTH_SIDES.kinds.includes(other),
      ).flatMap(reach),
      message: WRONG_WAY,
    },
  ],
);

/** What of `src` the editors' pages may be made of: src/tools/build/editors-bundle relies on it. */
export const OPEN_TO_EDITORS = [...SHARED, 'styles'];

/** The editors' pages run in the browser: from the rooms that need Node they take types only. */
const admin = rule(
  ['admin/**'],
  [
    {
      group: ROOMS.filter((name) => !OPEN_TO_EDITORS.includes(name)).flatMap(reach),
      allowTypeImports: true,
      message: WRONG_WAY,
    },
  ],
);

/** The linter's rules on imports: one a room, one for all kinds, one for the editors' pages. */
export const importDirections = [
  ...Object.entries({ ...BOTH_SIDES, ...NODE }).map(([name, allowed]) => room(name, allowed)),
  closedKinds,
  admin,
];
