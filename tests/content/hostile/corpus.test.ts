/**
 * A corpus of inputs that nobody should have written. What is accepted is drawn as the site draws it, and nothing
 * of it may run; what is refused names its file, its field and a remedy; nothing crashes, nothing lasts.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { FileProblem } from '~/content/check/problem-list';
import { loadContent } from '~/content/read/load-content';
import { SETTINGS } from '~/content/read/temporary-content';
import { EVERY_FIELD } from './every-field';
import type { HostileCase } from './hostile-case';
import { shownEntry } from './shown-entry';
import { STRANGE_BYTES } from './strange-bytes';
import { STRANGE_NAMES } from './strange-names';
import { STRANGE_TEXTS } from './strange-texts';
import { STRANGE_YAML } from './strange-yaml';
import { unsafeParts } from './unsafe-html';

/** What takes so long would hold a save, or a build: the slowest of all takes a tenth of it. */
const LIMIT_MS = 5000;
const LEAST = 200;

const counts = { accepted: 0, refused: 0, crashed: 0, late: 0 };
const root = mkdtempSync(join(tmpdir(), 'it77-hostile-'));
const folder = join(root, 'content');

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function plant(files: HostileCase['files']): void {
  const all = { 'settings/site.yml': stringify(SETTINGS), ...files };
  for (const [path, source] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), source);
  }
}

type Answer = readonly FileProblem[] | Error;

/** Reads the content as the check does, and draws what it accepts as the build does. */
function answerTo(files: HostileCase['files']): Answer {
  plant(files);
  const start = performance.now();
  try {
    const { entries, problems } = loadContent(root);
    const unsafe = problems.length > 0 ? [] : unsafeParts(entries.map(shownEntry).join('\n'));
    if (unsafe.length > 0) throw new Error(`la page tient ${unsafe.join(', ')}`);
    counts[problems.length === 0 ? 'accepted' : 'refused'] += 1;
    return problems;
  } catch (error) {
    counts.crashed += 1;
    return error instanceof Error ? error : new Error(String(error));
  } finally {
    if (performance.now() - start > LIMIT_MS) counts.late += 1;
  }
}

const NAMED = /^content\/.+ \S.* : .{8,}$/su;
/** Words of programs: of an exception, of the parser, of Zod. */
const ENGLISH = /\b(?:Error|Invalid|expected|undefined|at line|Cannot|must)\b/u;

const FAMILIES: Readonly<Record<string, readonly HostileCase[]>> = {
  'bytes and encodings': STRANGE_BYTES,
  'front matters': STRANGE_YAML,
  texts: STRANGE_TEXTS,
  'names of files': STRANGE_NAMES,
  'fields of every kind': EVERY_FIELD,
};

describe.each(Object.entries(FAMILIES))('hostile %s', (_family, cases) => {
  it.each(cases)('$name: $verdict', ({ files, verdict }) => {
    const answer = answerTo(files);
    if (answer instanceof Error) throw answer;
    for (const { path, field, message } of answer) {
      expect(`${path} ${field} : ${message}`).toMatch(NAMED);
      expect(message).not.toMatch(ENGLISH);
    }
    if (verdict !== 'either')
      expect(answer.length > 0 ? 'refused' : 'accepted', JSON.stringify(answer)).toBe(verdict);
  });
});

describe('the corpus', () => {
  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });

  it('was tried whole: nothing crashed, nothing lasted', () => {
    const { accepted, refused, crashed, late } = counts;
    console.log(
      `Entrées hostiles : ${String(accepted + refused + crashed)} essayées, ${String(accepted)} acceptées sans mal, ${String(refused)} refusées avec leur fichier et leur champ, ${String(crashed)} plantage(s), ${String(late)} hors délai.`,
    );
    expect(accepted + refused).toBe(Object.values(FAMILIES).flat().length);
    expect(accepted + refused).toBeGreaterThanOrEqual(LEAST);
    expect([crashed, late]).toEqual([0, 0]);
  });
});
