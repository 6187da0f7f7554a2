/** What the checks run. */
import { ASTRO_ENV } from '../build/astro-env';

/** `npm run check`, `npm test`, `npm run test:editors`, `npm run test:screenshots`, `npm run fuzz`, `npm run test:kills`. */
export type Run = 'quick' | 'full' | 'editors' | 'screenshots' | 'fuzz' | 'kills';

/** What one step provides and others cannot do without. */
type Need = 'browser' | 'site';

export interface Step {
  readonly label: string;
  readonly runs: readonly Run[];
  /** The program and its arguments, none of which holds a space. */
  readonly command: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly needs?: readonly Need[];
  readonly provides?: Need;
  /** Where a program that counts tests writes its JUnit report. */
  readonly report?: string;
  /** After how many minutes the step is stopped, when it may outlast the others. */
  readonly minutes?: number;
  /** Whether its output is worth reading when all is well. */
  readonly isTold?: boolean;
}

const reportOf = (name: string): string => `.cache/reports/${name}.xml`;

const tool = (name: string): string => `node --import tsx src/tools/${name}.ts`;

const vitest = (
  project: string,
  filter = `--project ${project}`,
): Pick<Step, 'command' | 'report'> => ({
  command: `vitest run ${filter} --reporter=default --reporter=junit --outputFile.junit=${reportOf(project)}`,
  report: reportOf(project),
});

const playwright = (name: string, filter = '', env: Step['env'] = {}) =>
  ({
    command: `playwright test --reporter=list,junit ${filter}`.trimEnd(),
    env: { ...env, PLAYWRIGHT_JUNIT_OUTPUT_FILE: reportOf(name) },
    needs: ['browser', 'site'],
    report: reportOf(name),
  }) satisfies Partial<Step>;

const QUICK: readonly Run[] = ['quick', 'full'];
const IN_BROWSER: readonly Run[] = ['full', 'editors', 'screenshots'];

/** The steps of a group run a few at a time, the longest first, once the group above has ended. */
export const STEPS: readonly (readonly Step[])[] = [
  [
    {
      label: 'Navigateur (une à deux minutes s’il faut l’installer)',
      runs: IN_BROWSER,
      command: tool('check/install-chromium'),
      provides: 'browser',
    },
  ],
  // Types of the content and of the bundler, for the linter and the type checker.
  [{ label: 'Types du contenu', runs: QUICK, command: 'astro sync', env: ASTRO_ENV }],
  [
    { label: 'Règles du code', runs: QUICK, command: 'eslint .' },
    { label: 'Types', runs: QUICK, command: 'astro check', env: ASTRO_ENV },
    { label: 'Essais unitaires', runs: QUICK, ...vitest('unit') },
    {
      label: 'Mise en forme du code',
      runs: QUICK,
      command:
        'prettier --check --log-level warn --cache --cache-strategy content --cache-location .cache/prettier .',
    },
    { label: 'Contenu', runs: QUICK, command: tool('check/check-content'), isTold: true },
    {
      label: 'Écriture des fiches',
      runs: QUICK,
      command: `${tool('check/format-content')} --check`,
    },
    { label: 'Feuilles de style', runs: QUICK, command: 'stylelint src/**/*.css public/**/*.css' },
    { label: 'Fichiers et exports sans usage', runs: QUICK, command: 'knip --no-progress' },
  ],
  [
    {
      label: 'Fabrication du site',
      runs: [...IN_BROWSER, 'kills'],
      command: 'npm run --silent build',
      // The editors' pages of this build write where the tests tell them to.
      env: { PUBLIC_DECAP_PROXY: '/api/v1' },
      provides: 'site',
    },
  ],
  [
    {
      label: 'Essais du site fabriqué et des commandes',
      runs: ['full'],
      needs: ['site'],
      ...vitest('site', '--project site --project built'),
    },
  ],
  [
    {
      label: 'Autres navigateurs',
      runs: ['full'],
      command: tool('check/name-browsers'),
      isTold: true,
    },
  ],
  [{ label: 'Essais dans un navigateur', runs: ['full'], ...playwright('browser') }],
  [
    {
      label: 'Captures d’écran',
      runs: ['screenshots'],
      ...playwright('screenshots', 'screenshots', { IT77_SCREENSHOTS: 'all' }),
    },
  ],
  [
    {
      label: 'Entrées au hasard',
      runs: ['fuzz'],
      ...vitest('fuzz', '--project site tests/content/fuzz'),
      env: { IT77_FUZZ: 'long' },
      isTold: true,
    },
  ],
  [
    {
      label: 'Fabrications et enregistrements tués',
      runs: ['kills'],
      ...vitest('kills', '--project site tests/tools/killed tests/tools/full-disk'),
      env: { IT77_KILLS: 'all' },
      needs: ['site'],
      minutes: 60,
      isTold: true,
    },
  ],
  ...['paris', 'utc', 'guadeloupe'].map((zone): readonly Step[] => [
    {
      label: `Essais de la rédaction, fuseau ${zone}`,
      runs: ['editors'],
      ...playwright(`editors-${zone}`, `--project=editors-${zone}`, { IT77_EDITORS: 'thorough' }),
      minutes: 45,
      isTold: true,
    },
  ]),
];
