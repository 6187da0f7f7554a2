/** Reads the settings of the site. Node only. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { settings, SETTINGS_FILE, type Settings } from '~/kinds/settings/model';
import { checkShape } from '~/model/problems';
import { parseYaml } from '~/lib/read-entry';
import { readContentFile } from './content-file';
import type { FileProblem } from '../check/problem-list';

const MISSING = 'il manque, et le site y lit ses réglages : reprenez-le d’une version antérieure';

/** The settings, or what is wrong with them. */
export function checkSettings(root: string): {
  readonly settings: Settings | undefined;
  readonly problems: readonly FileProblem[];
} {
  const path = join(root, SETTINGS_FILE);
  const { text, refusal } = existsSync(path) ? readContentFile(path) : { refusal: MISSING };
  const { frontMatter, unreadable } =
    text === undefined ? { frontMatter: undefined, unreadable: refusal } : parseYaml(text);
  if (unreadable !== undefined) {
    return {
      settings: undefined,
      problems: [{ path: SETTINGS_FILE, field: 'fichier', message: unreadable }],
    };
  }
  const { data, problems } = checkShape(settings, frontMatter);
  return {
    settings: data,
    problems: problems.map((problem) => ({ path: SETTINGS_FILE, ...problem })),
  };
}
