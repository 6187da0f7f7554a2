/** The entries that the last build read, for those whose file has not changed since. Node only. */
import { hash } from 'node:crypto';
import { keepValue, recalledValue } from '~/cache/remembered-value';
import type { StoredEntry } from '~/kinds/entry';
import type { EntryMemory } from './load-content';

interface KeptEntry {
  readonly digest: string;
  readonly entry: StoredEntry;
}

const digestOfText = (text: string): string => hash('sha256', text, 'base64url');

/**
 * @param folder where they are kept
 * @param version of what reads and checks them
 * @param today in Paris: some rules look at it
 * @returns the memory, and how to keep for the next build what it was asked and told
 */
export async function openEntryMemory(
  folder: string,
  version: string,
  today: string,
): Promise<EntryMemory & { readonly save: () => Promise<void> }> {
  const parts = ['fiches', version, today];
  const before = await recalledValue<ReadonlyMap<string, KeptEntry>>(folder, parts);
  const now = new Map<string, KeptEntry>();
  return {
    recall: (path, text) => {
      const kept = before?.get(path);
      if (kept?.digest !== digestOfText(text)) return undefined;
      now.set(path, kept);
      return kept.entry;
    },
    note: (text, entry) => {
      now.set(entry.path, { digest: digestOfText(text), entry });
    },
    save: () => keepValue(folder, parts, now),
  };
}
