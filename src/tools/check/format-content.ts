/**
 * `npm run content:format`: writes each content file as the editors' pages would, so that a save
 * there changes only what the editor changed. `--check` only says which files differ.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS } from '~/kinds';
import { formatProblems, type FileProblem } from '~/content/check/problem-list';
import { readContentFile } from '~/content/read/content-file';
import { readKind } from '~/content/read/source-files';
import { rewriteEntry, rewriteSettings } from './rewrite-content';

const SETTINGS_FILE = 'content/settings/site.yml';

interface ContentFile {
  readonly path: string;
  readonly rewrite: (source: string) => string;
}

function contentFiles(root: string): readonly ContentFile[] {
  const entries = KINDS.flatMap((kind) =>
    readKind(root, kind).map(({ path }) => ({
      path,
      rewrite: (source: string) => rewriteEntry(kind, source),
    })),
  );
  return [...entries, { path: SETTINGS_FILE, rewrite: rewriteSettings }];
}

const root = process.cwd();
const isCheck = process.argv.includes('--check');
const problems: FileProblem[] = [];
const different: string[] = [];

for (const { path, rewrite } of contentFiles(root)) {
  const file = join(root, path);
  const { text: before, refusal } = readContentFile(file);
  if (before === undefined) {
    problems.push({ path, field: 'fichier', message: refusal });
    continue;
  }
  try {
    const after = rewrite(before);
    if (after === before) continue;
    different.push(path);
    if (!isCheck) writeFileSync(file, after);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    problems.push({ path, field: 'en-tête', message });
  }
}

if (problems.length > 0) console.error(formatProblems(problems));
for (const path of different) console.log(path);
const count = `${String(different.length)} fiche(s)`;
if (!isCheck) console.log(`${count} réécrite(s).`);
else if (different.length > 0)
  console.error(
    `${count} écrite(s) autrement que par les pages de rédaction : lancez « npm run content:format ».`,
  );
if (problems.length > 0 || (isCheck && different.length > 0)) process.exitCode = 1;
