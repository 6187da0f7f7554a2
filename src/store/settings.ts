/** Reads the settings of the site. Node only. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from '~/domain/settings/model';
import type { Values } from '~/model/spec';
import { checkShape } from '~/model/problems';
import { parseYaml } from './read';
import { formatProblems, type FileProblem } from './report';

const FILE = 'content/settings/site.yml';

export type Settings = Values<typeof settings>;

/** The settings, or what is wrong with them. */
export function checkSettings(root: string): {
  readonly settings: Settings | undefined;
  readonly problems: readonly FileProblem[];
} {
  const { frontMatter, unreadable } = parseYaml(readFileSync(join(root, FILE), 'utf8'));
  if (unreadable !== undefined) {
    return {
      settings: undefined,
      problems: [{ path: FILE, field: 'fichier', message: unreadable }],
    };
  }
  const { data, problems } = checkShape(settings, frontMatter);
  return { settings: data, problems: problems.map((problem) => ({ path: FILE, ...problem })) };
}

/** @throws when the file is wrong, with the reasons in French */
export function loadSettings(root: string): Settings {
  const checked = checkSettings(root);
  if (checked.settings === undefined) throw new Error(formatProblems(checked.problems));
  return checked.settings;
}
