/** Every page, read by the W3C’s Nu HTML checker, all in one run; without Java it cannot be asked. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allPages, DIST } from './site';

interface Message {
  readonly url: string;
  readonly type: string;
  readonly message: string;
  readonly lastColumn?: number;
}

const vnu = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
const hasJava = spawnSync('java', ['-version']).status === 0;
/** Letters that Netlify fills and sends are no pages. */
const files = allPages
  .filter(({ url }) => !url.startsWith('/admin/courriels/'))
  .map(({ url }) => join(DIST, url.endsWith('/') ? `${url}index.html` : url));

/** The faults of some files, one example each. */
function faultsIn(paths: readonly string[], input?: string): Readonly<Record<string, string>> {
  const { stderr, stdout } = spawnSync(
    'java',
    ['-jar', vnu, '--errors-only', '--exit-zero-always', '--format', 'json', ...paths],
    { encoding: 'utf8', input, maxBuffer: 64 * 1024 * 1024 },
  );
  // Reason for the cast: the checker documents this form.
  const { messages } = JSON.parse(stderr === '' ? stdout : stderr) as {
    readonly messages: readonly Message[];
  };
  return Object.fromEntries(
    messages.map(({ message, url, lastColumn = 0 }) => [message, `${url}, colonne ${lastColumn}`]),
  );
}

test.skipIf(!hasJava)(
  `every page is valid for the Nu HTML checker${hasJava ? '' : ' (Java n’est pas sur cette machine)'}`,
  { timeout: 300_000 },
  () => {
    expect(files.length).toBeGreaterThan(300);
    expect(faultsIn(files)).toEqual({});
  },
);

test.skipIf(!hasJava)('the checker would tell a script after the end of a page', () => {
  const page =
    '<!doctype html><html lang="fr"><title>A</title><body></body></html><script></script>';
  expect(Object.keys(faultsIn(['-'], page))).toContain('Stray start tag “script”.');
});
