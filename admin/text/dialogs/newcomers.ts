/** Entries that the last build of the site does not show, in the form of those that it shows. Pure. */
import { figureLabel } from '~/kinds/figures/figure-title';
import type { EditorsIndex, IndexedEntry } from '~/content/editors-index';
import { readEntry } from '~/lib/read-entry';
import { addressOf } from '~/kinds/entry';
import type { EntryFile } from '../../guard/references-to';

const filled = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** @returns undefined for a malformed file and for a withdrawn page, where nothing leads */
function asIndexed({ kind, path, raw }: EntryFile): IndexedEntry | undefined {
  try {
    const { data } = readEntry(raw);
    const [id, title] = [filled(data['id']), filled(data['title'])];
    if (id === undefined || title === undefined || data['retired'] !== undefined) return undefined;
    const file = (path.split('/').at(-1) ?? '').replace(/\.md$/u, '');
    const entry = { key: `${kind}/${id}`, url: addressOf({ kind, file, fields: data }) };
    const value = kind === 'figures' ? filled(data['value']) : undefined;
    if (value === undefined) return { key: entry.key, link: { url: entry.url, label: title } };
    const figure = { value, unit: filled(data['unit']), title };
    const link = { url: entry.url, label: figureLabel(figure) };
    return { key: entry.key, link, quoted: { value, unit: figure.unit } };
  } catch {
    return undefined;
  }
}

/**
 * @param files all entries, those under review after those that are published
 * @returns drafts, entries that wait for their hour, entries saved since the build; each once, in its last
 *   state
 */
export function newcomersAmong(
  files: readonly EntryFile[],
  { entries, withdrawn }: Pick<EditorsIndex, 'entries' | 'withdrawn'>,
): readonly IndexedEntry[] {
  const shown = new Set([...entries.map(({ key }) => key), ...Object.keys(withdrawn)]);
  const found = files.map(asIndexed).filter((entry) => entry !== undefined);
  const byKey = new Map(found.map((entry) => [entry.key, entry]));
  return [...byKey.values()].filter(({ key }) => !shown.has(key));
}
