/** Entries that the last build of the site does not show, as the lists of links do theirs. Pure. */
import { figureLabel, figureText } from '~/kinds/figures/figure-title';
import type { EditorsIndex, IndexedEntry } from '~/content/editors-index';
import { readEntry } from '~/lib/entry-file';
import { addressOf } from '../../form/address/address-of';
import type { EntryFile } from '../../guard/references-to';

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** @returns undefined for a file that is malformed, and for a page withdrawn: nothing leads there */
function indexed({ kind, path, raw }: EntryFile): IndexedEntry | undefined {
  try {
    const { data } = readEntry(raw);
    const [id, title] = [textOf(data['id']), textOf(data['title'])];
    if (id === undefined || title === undefined || data['retired'] !== undefined) return undefined;
    const file = (path.split('/').at(-1) ?? '').replace(/\.md$/u, '');
    const entry = { key: `${kind}/${id}`, url: addressOf({ kind, file, fields: data }) };
    const value = kind === 'figures' ? textOf(data['value']) : undefined;
    if (value === undefined) return { key: entry.key, link: { url: entry.url, label: title } };
    const figure = { value, unit: textOf(data['unit']), title };
    const link = { url: entry.url, label: figureLabel(figure) };
    return { key: entry.key, link, value: figureText(figure) };
  } catch {
    return undefined;
  }
}

/**
 * @param files all entries, those under review after those that are published
 * @returns drafts, those that wait for their hour, those saved since; each once, as it stands last
 */
export function newcomersAmong(
  files: readonly EntryFile[],
  { entries, withdrawn }: Pick<EditorsIndex, 'entries' | 'withdrawn'>,
): readonly IndexedEntry[] {
  const shown = new Set([...entries.map(({ key }) => key), ...Object.keys(withdrawn)]);
  const found = files.map(indexed).filter((entry) => entry !== undefined);
  const byKey = new Map(found.map((entry) => [entry.key, entry]));
  return [...byKey.values()].filter(({ key }) => !shown.has(key));
}
