/** The texts of an entry and the web addresses in them, gathered once for all the checks. */
import { kinds } from '~/kinds';
import { filledIn } from '~/model/filled';
import type { StoredEntry } from '~/kinds/entry';

/** Words that an editor typed, and above which label. */
interface Wording {
  readonly label: string;
  readonly text: string;
}

interface Texts {
  /** All the prose: free text fields, then each paragraph. Addresses, hours and identifiers, whose form is set, are left out. */
  readonly wordings: readonly Wording[];
  /** Every web address, once, fields first. */
  readonly webAddresses: readonly string[];
}

export type ReadEntry = StoredEntry & Texts;

/** The same entry, with what the checks look at. */
export function withTexts(entry: StoredEntry): ReadEntry {
  const { texts, links } = entry.reading;
  // Editors note for themselves alone, and the report is public.
  const data = { ...entry.data, editorNotes: undefined };
  const fields = filledIn(kinds[entry.kind].fields, data).filter(
    ({ spec }) => spec.type === 'text',
  );
  const prose = fields.filter(({ spec }) => spec.type === 'text' && spec.pattern === undefined);
  const values = [...fields.map(({ value }) => value), ...links.map(({ href }) => href)];
  return {
    ...entry,
    wordings: [
      ...prose.map(({ label, value }) => ({ label, text: value })),
      ...texts.map((text) => ({ label: 'Texte', text })),
    ],
    webAddresses: [...new Set(values.filter((value) => /^https?:\/\/\S+$/u.test(value)))],
  };
}
