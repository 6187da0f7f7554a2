/**
 * `npm run sbom`: writes what the site is made from, as CycloneDX, from package-lock.json alone: no network, nothing
 * of the machine. npm refuses it while Decap asks for an older React than the one it is given: it is told not to.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { settledSbom } from './settled-sbom';

const PATH = join('.cache', 'it77.fr.cdx.json');
const NPM_SBOM = [
  'sbom',
  '--sbom-format',
  'cyclonedx',
  '--package-lock-only',
  '--legacy-peer-deps',
];

const written = execFileSync('npm', NPM_SBOM, {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
  shell: process.platform === 'win32',
});
mkdirSync(dirname(PATH), { recursive: true });
writeFileSync(PATH, settledSbom(written));
console.log(PATH);
