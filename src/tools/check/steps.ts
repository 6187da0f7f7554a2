/** What `npm run check` and `npm test` run. */
import { ASTRO_ENV } from '../build/astro-env';

/** Where the test programs write their reports. */
const REPORTS = '.cache/reports';

export interface Step {
  readonly label: string;
  readonly command: readonly [program: string, ...args: string[]];
  readonly env?: Readonly<Record<string, string>>;
  /** How long it may take before it is stopped, when that is longer than for the others. */
  readonly minutes?: number;
  /** The JSON report of a test program: its tests count one by one. */
  readonly report?: string;
  /** Whether what it says is worth reading when all is well. */
  readonly isTold?: boolean;
}

const tool = (name: string): Step['command'] => ['node', '--import', 'tsx', `src/tools/${name}.ts`];

const vitest = (label: string, project: string): Step => {
  const report = `${REPORTS}/${project}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { label, command: ['vitest', 'run', '--project', project, ...reporters], report };
};

/** Types of the content and of the bundler, which the linter and the type checker both read. */
export const SYNC: Step = { label: 'Types du contenu', command: ['astro', 'sync'], env: ASTRO_ENV };

/** No browser and no built site: under a minute. */
export const QUICK: readonly Step[] = [
  { label: 'Types', command: ['astro', 'check'], env: ASTRO_ENV },
  { label: 'Règles du code', command: ['eslint', '.'] },
  { label: 'Contenu', command: tool('check/check-content'), isTold: true },
  {
    label: 'Écriture des fiches',
    command: ['node', '--import', 'tsx', 'src/tools/check/normalise-content.ts', '--check'],
  },
  { label: 'Mise en forme du code', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { label: 'Feuilles de style', command: ['stylelint', 'src/**/*.css', 'public/**/*.css'] },
  { label: 'Fichiers et exports sans usage', command: ['knip', '--no-progress'] },
  vitest('Essais unitaires', 'unit'),
];

/** The editors' pages of this build write where the tests tell them to. */
export const BUILD: Step = {
  label: 'Fabrication du site',
  command: tool('build/build'),
  env: { PUBLIC_DECAP_PROXY: '/api/v1' },
};

/** Need the built site. */
export const SITE: Step = vitest('Essais du site fabriqué et des commandes', 'site');

/** @param browser executable of the Chromium to use */
export function browserStep(browser: string): Step {
  const report = `${REPORTS}/browser.json`;
  return {
    label: 'Essais dans un navigateur',
    command: ['playwright', 'test', '--reporter=list,json'],
    env: { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    report,
  };
}

/** Every screenshot, and not one of the six looks of each template. */
export function screenshotsStep(browser: string): Step {
  const report = `${REPORTS}/screenshots.json`;
  return {
    label: 'Captures d’écran',
    command: ['playwright', 'test', 'screenshots', '--reporter=list,json'],
    env: {
      CHROMIUM_PATH: browser,
      IT77_SCREENSHOTS: 'all',
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    },
    report,
  };
}

/** Every scenario of the editors' pages in every time zone, the site built after each. */
export function editorsSteps(browser: string): readonly Step[] {
  return ['paris', 'utc', 'guadeloupe'].map((zone): Step => {
    const report = `${REPORTS}/editors-${zone}.json`;
    return {
      label: `Essais de la rédaction, fuseau ${zone}`,
      command: ['playwright', 'test', `--project=editors-${zone}`, '--reporter=list,json'],
      env: {
        CHROMIUM_PATH: browser,
        IT77_EDITORS: 'thorough',
        PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      },
      report,
      minutes: 45,
      isTold: true,
    };
  });
}
