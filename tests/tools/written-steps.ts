/** What a document tells to write, written: whole files, and lines to add to others. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A block of code whose opening names a file, after its language. */
const BLOCK = /^```(\w+) (\S+)\n([\s\S]*?)^```$/gmu;

const lines = (hunk: string): readonly string[] => hunk.split('\n').slice(0, -1);
const joined = (some: readonly string[]): string =>
  some.map((line) => `${line.slice(1)}\n`).join('');

/** @throws when the lines that should be there are not, or are twice */
function withAdded(source: string, hunk: string): string {
  const kept = joined(lines(hunk).filter((line) => !line.startsWith('+')));
  const around = source.split(kept);
  if (around.length !== 2) throw new Error(`« ${kept} » : ${String(around.length - 1)} fois`);
  return around.join(joined(lines(hunk)));
}

/** @param root folder that the names of the files start from */
export function followSteps(root: string, document: string): void {
  for (const [, language, path = '', text = ''] of document.matchAll(BLOCK)) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    const whole =
      language === 'diff' ? text.split('@@\n').reduce(withAdded, readFileSync(file, 'utf8')) : text;
    writeFileSync(file, whole);
  }
}
