/**
 * Who may import whom (docs/architecture.md). Each folder names what it may NOT reach.
 * `domain` is closed kind by kind below.
 */
const ABOVE_DOMAIN = ['cache', 'store', 'quality', 'components', 'layouts', 'islands', 'tools'];
const LOWER = {
  cache: ['lib', 'model', 'markdown', 'motif', 'ui', 'domain', ...ABOVE_DOMAIN],
  lib: ['model', 'markdown', 'motif', 'ui', 'domain', ...ABOVE_DOMAIN],
  motif: ['model', 'markdown', 'ui', 'domain', ...ABOVE_DOMAIN],
  model: ['markdown', 'motif', 'ui', 'domain', ...ABOVE_DOMAIN],
  markdown: ['motif', 'ui', 'domain', ...ABOVE_DOMAIN],
  ui: ['domain', ...ABOVE_DOMAIN],
  domain: ABOVE_DOMAIN,
  store: ['quality', 'motif', 'ui', 'components', 'layouts', 'islands', 'tools'],
  quality: ['cache', 'motif', 'ui', 'components', 'layouts', 'islands', 'tools', 'pages'],
  islands: [
    'cache',
    'model',
    'motif',
    'ui',
    'domain',
    'store',
    'quality',
    'components',
    'layouts',
    'tools',
  ],
  functions: [
    'cache',
    'model',
    'motif',
    'markdown',
    'ui',
    'domain',
    'store',
    'quality',
    'components',
    'layouts',
    'islands',
    'tools',
  ],
  components: ['store', 'quality', 'layouts', 'tools', 'pages'],
  layouts: ['store', 'quality', 'tools', 'pages'],
  pages: ['store', 'tools'],
};

/** Files at the root of `src` that need Astro: closed to all that also runs in the CMS. */
const ASTRO_DOORS = [
  'content',
  'content.config',
  'editors-report',
  'media',
  'image-service',
  'drawings',
  'present',
  'related',
  'card-of',
  'trail',
  'gatherings',
  'clock',
];
const RUNS_IN_CMS = ['lib', 'motif', 'model', 'markdown', 'ui', 'domain'];

/** Folders that name the types of `store` without running it. */
const KNOWS_STORE_BY_TYPES = ['quality'];

const forbid = (folder, names) => ({
  files: [`src/${folder}/**`],
  ignores: ['**/*.test.ts'],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: names.flatMap((name) => [`~/${name}`, `~/${name}/**`, `**/${name}/**`]),
            message: 'Cette dépendance va dans le mauvais sens : voir docs/architecture.md.',
          },
          ...(KNOWS_STORE_BY_TYPES.includes(folder)
            ? [
                {
                  group: ['~/store/**', '**/store/**', 'node:*', 'astro:*'],
                  allowTypeImports: true,
                  message: 'Ce dossier est pur : il ne prend au contenu que ses types.',
                },
              ]
            : []),
          ...(RUNS_IN_CMS.includes(folder)
            ? [
                {
                  group: [
                    'astro:*',
                    'node:*',
                    ...ASTRO_DOORS.map((door) => `~/${door}`),
                    '**/admin/**',
                  ],
                  message: 'Ce fichier sert aussi dans les pages de rédaction : ni Astro, ni Node.',
                },
              ]
            : [
                {
                  group: ['**/admin/**'],
                  message: 'Seule pages/admin importe les pages de rédaction.',
                },
              ]),
        ],
      },
    ],
  },
});

const KINDS = [
  'news',
  'events',
  'press',
  'figures',
  'spaces',
  'members',
  'groups',
  'outputs',
  'glossary',
  'pages',
  'settings',
];

const closedKind = (kind) => ({
  files: [`src/domain/${kind}/**`],
  ignores: ['**/*.test.ts'],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: [
              ...KINDS.filter((other) => other !== kind).flatMap((other) => [
                `../${other}/**`,
                `~/domain/${other}/**`,
              ]),
              '~/domain',
              ...LOWER.domain.map((name) => `~/${name}/**`),
              'astro:*',
              'node:*',
              ...ASTRO_DOORS.map((door) => `~/${door}`),
            ],
            message:
              'Un genre n’en connaît pas d’autre et ne connaît ni Astro ni Node : voir docs/architecture.md.',
          },
        ],
      },
    ],
  },
});

/** The linter's rules on imports, one a folder and one a kind. */
export const importDirections = [
  ...Object.entries(LOWER).map(([folder, names]) => forbid(folder, names)),
  ...KINDS.map(closedKind),
];
