/** Content files rewritten as the editors' pages would write them. Pure. */
import { prepare } from '../../../admin/save/before-save';
import { SETTINGS } from '../../../admin/decap/collections';
import { writeEntry, writeYaml } from '~/lib/write-entry';
import { clean, isRecord } from '~/model/clean';
import { parseEntry, parseYaml } from '~/lib/read-entry';

function readable(parsed: ReturnType<typeof parseYaml>): Readonly<Record<string, unknown>> {
  if (parsed.unreadable !== undefined) throw new Error(parsed.unreadable);
  if (!isRecord(parsed.frontMatter)) throw new Error('l’en-tête doit être une suite de champs');
  return parsed.frontMatter;
}

/**
 * An entry as a save in the editors' pages would leave it: blanks removed, keys in the order of the
 * model, one YAML style. What is wrong in it stays: the checks report it.
 * @param kind folder of the entry under `content/`
 * @throws in French, when the front matter cannot be read or the permanent number is missing
 */
export function rewriteEntry(kind: string, source: string): string {
  const parsed = parseEntry(source);
  const data = readable(parsed);
  // A number is given once, in the editors' pages: another at each run would break every link.
  if ((clean(data['id']) ?? '') === '') throw new Error('le numéro permanent (id) manque');
  const draft = { collection: kind, isNew: false, data: { ...data, body: parsed.body } };
  const { body = '', ...frontMatter } = prepare(draft).data;
  return writeEntry(frontMatter, String(body));
}

/**
 * The settings, likewise.
 * @throws in French, when they cannot be read
 */
export function rewriteSettings(source: string): string {
  const data = readable(parseYaml(source));
  return writeYaml(prepare({ collection: SETTINGS, isNew: false, data }).data);
}
