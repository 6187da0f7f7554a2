/** The editors' bundle as Vite makes it, from this very repository. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import { assembleBundle, type EditorsBundle } from '~/tools/build/editors-bundle/assemble-bundle';
import { rememberedBundle } from '~/tools/build/editors-bundle/remembered-bundle';

const PATIENCE_MS = 240_000;
const ROOT = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'it77-lot-'));
beforeEach(() => {
  // As in the build command: Vitest's own would make another bundle.
  vi.stubEnv('NODE_ENV', 'production');
});
afterEach(() => {
  vi.unstubAllEnvs();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Names and digests: the bytes are too many to be told. */
const told = ({ script, sheets, files }: EditorsBundle) => ({
  script,
  sheets,
  files: files.map(({ path, content }) => [
    path,
    createHash('sha256').update(content).digest('hex'),
  ]),
});

it('what is kept is to the byte what Vite makes', { timeout: PATIENCE_MS }, async () => {
  const made = await rememberedBundle(ROOT, folder);
  const kept = await rememberedBundle(ROOT, folder, () => Promise.reject(new Error('not kept')));
  expect(told(kept)).toEqual(told(made));
  expect(told(await assembleBundle(ROOT))).toEqual(told(made));
});

it(
  'an environment variable is in the scripts that it gives',
  { timeout: PATIENCE_MS },
  async () => {
    const branch = 'une-branche-d-essai';
    vi.stubEnv('PUBLIC_CMS_BRANCH', branch);
    const { files } = await rememberedBundle(ROOT, folder);
    expect(
      files.some(({ content }) => typeof content === 'string' && content.includes(branch)),
    ).toBe(true);
  },
);
