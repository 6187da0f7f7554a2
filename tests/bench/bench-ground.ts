/** Where generators are measured: a copy of the repository, and the same texts for who cannot read it. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyFiles } from '../tools/copy';
import { addEntries, addSentence, entryToChange } from './add-entries';
import { writePlainArticles } from './plain-articles';

export interface BenchGround {
  /** The copy of the repository. */
  readonly site: string;
  /** Its texts, plain. */
  readonly articles: string;
  /** A folder of its own for whatever else is made, whose packages are those of the repository. */
  readonly folder: string;
  /** Changes one entry: always the same, one sentence more. */
  readonly change: () => void;
  readonly remove: () => void;
}

/** @param added how many entries, besides those of the repository */
export async function benchGround(added: number): Promise<BenchGround> {
  const folder = mkdtempSync(join(tmpdir(), 'it77-bench-'));
  const site = join(folder, 'site');
  const articles = join(folder, 'articles');
  mkdirSync(site);
  copyFiles(site);
  // Lent by the copy, and not to be had: what is cold has nothing.
  rmSync(join(site, '.cache'), { recursive: true, force: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'), 'junction');
  await addEntries(site, added);
  writePlainArticles(site, articles);
  const changed = entryToChange(site);
  return {
    site,
    articles,
    folder,
    change: () => {
      addSentence(join(site, 'content', changed));
      addSentence(join(articles, changed));
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
