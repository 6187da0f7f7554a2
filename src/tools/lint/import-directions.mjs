/**
 * Who may import whom (docs/architecture.md): each room names those it may reach besides itself.
 * Files at the root of `src` count as rooms of one file. Tests may import anything.
 */
const PURE = ['lib', 'site'];
const VOCABULARY = [...PURE, 'motif', 'model', 'markdown', 'ui'];
const SHARED = [...VOCABULARY, 'kinds', 'present', 'strings'];
const SITE = [...SHARED, 'clock', 'content', 'png', 'components'];

/** Rooms whose code runs both in Node and in the browser: neither Astro nor Node there. */
const BOTH_SIDES = {
  lib: ['site'],
  motif: PURE,
  model: PURE,
  markdown: [...PURE, 'model'],
  ui: VOCABULARY,
  kinds: [...VOCABULARY, 'strings'],
  present: [...VOCABULARY, 'kinds', 'strings'],
  quality: SHARED,
};

const NODE = {
  cache: PURE,
  content: [...SHARED, 'clock', 'cache', 'present', 'quality'],
  png: [...SHARED, 'cache'],
  components: [...SITE, 'styles'],
  layouts: [...SITE, 'styles'],
  pages: [...SITE, 'layouts', 'islands', 'styles'],
  islands: PURE,
  functions: PURE,
  tools: [...SHARED, 'clock', 'cache', 'content', 'quality', 'styles'],
};

const ROOMS = [
  ...Object.keys(BOTH_SIDES),
  ...Object.keys(NODE),
  'clock',
  'site',
  'strings',
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

/** A kind, a folder of `src/kinds`, knows no other. */
function closedKind(kind, kinds) {
  const others = kinds.filter((other) => other !== kind);
  return rule(
    [`src/kinds/${kind}/**`],
    [
      {
        group: [
          ...others.flatMap((other) => [`../${other}/**`, `~/kinds/${other}/**`]),
          '~/kinds',
          '../index',
          '../views',
          'astro:*',
          'node:*',
        ],
        message:
          'Un genre n’en connaît pas d’autre, et ne connaît ni Astro ni Node : voir docs/architecture.md.',
      },
      {
        group: ROOMS.filter(
          (other) => other !== 'kinds' && !BOTH_SIDES.kinds.includes(other),
        ).flatMap(reach),
        message: WRONG_WAY,
      },
    ],
  );
}

/** The editors' pages run in the browser: from the rooms that need Node they take types only. */
const admin = rule(
  ['admin/**'],
  [
    {
      group: ROOMS.filter((name) => !SHARED.includes(name) && name !== 'styles').flatMap(reach),
      allowTypeImports: true,
      message: WRONG_WAY,
    },
  ],
);

/**
 * The linter's rules on imports: one for each room, one for each kind.
 * @param kinds the folders of `src/kinds`
 */
export const importDirections = (kinds) => [
  ...Object.entries({ ...BOTH_SIDES, ...NODE }).map(([name, allowed]) => room(name, allowed)),
  ...kinds.map((kind) => closedKind(kind, kinds)),
  admin,
];
