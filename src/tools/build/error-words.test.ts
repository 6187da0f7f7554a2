import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { errorWords } from './error-words';

const root = mkdtempSync(join(tmpdir(), 'it77-disque-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

function refused(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('the disk took it');
}

it('names what the disk refused, and the remedy', () => {
  const file = join(root, 'fichier');
  writeFileSync(file, '');
  const error = refused(() => {
    mkdirSync(join(file, 'dossier'));
  });
  expect(errorWords(error)).toBe(
    `${join(file, 'dossier')} ne peut pas être lu ou écrit (ENOTDIR). Libérez de la place sur le disque, ou vérifiez les droits de ce dossier, puis recommencez.`,
  );
});

it.skipIf(process.platform !== 'linux')('knows a full disk, which does not say where it is', () => {
  const error = refused(() => {
    writeFileSync('/dev/full', 'x');
  });
  expect(errorWords(error)).toMatch(
    /^Un fichier du site ne peut pas être lu ou écrit \(ENOSPC\)\. Libérez/u,
  );
});

it('knows a full disk from the words of Rolldown', () => {
  const said =
    'Build failed with 1 error:\nFailed to write file in a.js\nNo space left on device (os error 28)';
  expect(errorWords(new Error(said))).toMatch(/^Un fichier du site .* \(ENOSPC\)\. Libérez/u);
});

it('leaves other errors their words', () => {
  expect(errorWords(new Error('Pagefind : illisible'))).toBe('Pagefind : illisible');
  expect(errorWords('déjà dit')).toBe('déjà dit');
});
