import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';
import { importDirections } from './src/tools/lint/import-directions.mjs';

/** What decap-cms-app brings. */
const PARTS_OF_DECAP = {
  regex: '^(?:decap-cms-|@emotion/|(?:immutable|lodash|react-select)(?:/|$))',
  message: 'Les pièces de Decap se nomment dans admin/decap/parts.ts, et là seulement.',
};

const ENUM = {
  selector: 'TSEnumDeclaration',
  message: 'Écrivez une union de textes : le linter ne vérifie plus les « enum ».',
};

/** Otherwise each of its pages goes its whole way through Astro, even taken from the last site. */
const ALL_PAGES = {
  selector:
    'FunctionDeclaration[id.name="getStaticPaths"], VariableDeclarator[id.name="getStaticPaths"]:not([init.callee.name="toDraw"])',
  message: 'Une route de plusieurs pages ne donne à Astro que celles à dessiner : toDraw.',
};

const SCROLLING_REGION = { roles: ['region'], tags: [] };

export default defineConfig(
  {
    ignores: [
      'dist/',
      '.cache/',
      '.astro/',
      'node_modules/',
      'test-results/',
      'playwright-report/',
    ],
  },
  typescript.configs.strictTypeChecked,
  typescript.configs.stylisticTypeChecked,
  astro.configs.recommended,
  astro.configs['jsx-a11y-recommended'],
  {
    languageOptions: {
      parserOptions: { project: 'tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // Astro and Netlify name environment variables with an index signature.
      '@typescript-eslint/dot-notation': 'off',
      // Half the time of all rules, for what the code has none of.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      'no-restricted-syntax': ['error', ENUM],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-lines': ['error', { max: 150, skipBlankLines: true, skipComments: true }],
    },
  },
  // A table of cases reads best in one piece, and so does a kind or a dataset, to which a field may always be added.
  {
    files: ['**/*.test.ts', 'src/kinds/*/model.ts', 'src/datasets/*-dataset.ts'],
    rules: { 'max-lines': 'off' },
  },
  { files: ['src/pages/**'], rules: { 'no-restricted-syntax': ['error', ENUM, ALL_PAGES] } },
  { files: ['**/*.tsx'], ...jsxA11y.flatConfigs.recommended },
  // A region that scrolls must be reachable by keyboard (WCAG 2.1.1).
  {
    files: ['**/*.tsx'],
    rules: { 'jsx-a11y/no-noninteractive-tabindex': ['error', SCROLLING_REGION] },
  },
  {
    files: ['**/*.astro'],
    rules: { 'astro/jsx-a11y/no-noninteractive-tabindex': ['error', SCROLLING_REGION] },
  },
  { files: ['**/*.astro', '**/*.mjs', '**/*.js'], ...typescript.configs.disableTypeChecked },
  {
    files: ['admin/**'],
    ignores: ['admin/decap/{parts,untyped-parts.d}.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [PARTS_OF_DECAP] }] },
  },
  ...importDirections,
);
