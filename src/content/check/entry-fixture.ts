/** A correct entry, for tests. */
import { kinds, type Kind } from '~/kinds';
import { slugify } from '~/lib/plain-text';
import type { Collection } from '~/model/collection';
import { check } from '~/model/problems';
import type { Shape, Spec } from '~/model/spec';
import { stored, type StoredEntry } from '~/kinds/entry';

/** What a rule across fields asks for, and the texts that have a form of their own. */
const OWN: Readonly<Partial<Record<Kind, object>>> = {
  press: { url: 'https://exemple.fr/article' },
  figures: { value: '16', sources: [{ label: 'A', independent: true }] },
  outputs: { accessNote: 'Non retrouvé.', authors: ['A'] },
  pages: { address: '/association/' },
};

function filled(spec: Spec): unknown {
  if (spec.type === 'text') return 'Un mot';
  if (spec.type === 'number') return spec.min ?? 1;
  return spec.type === 'select' ? spec.choices[0]?.value : undefined;
}

/** Tests have clocks of their own: no day they write is still to come. */
const LATER = '2099-12-31';

/** The fields that a kind asks for, whatever the kind. */
const required = (fields: Shape): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, { spec }]) =>
      spec.required ? [[name, filled(spec)]] : [],
    ),
  );

/**
 * @param name of its file; its title too, and what its number is made from
 * @throws when the change makes it wrong by itself
 */
export function storedEntry(
  kind: Kind,
  name: string,
  change: object = {},
  body = 'body' in kinds[kind].fields ? 'Un texte.' : '',
): StoredEntry {
  const collection: Collection = kinds[kind];
  const id = slugify(name).padEnd(3, 'x');
  const undated = 'datePrecision' in collection.fields ? { datePrecision: 'unknown' } : {};
  const day = { published: '2026-11-24' };
  const given = { title: name, summary: 'Résumé.', id, ...day, ...OWN[kind], ...change };
  const raw = { ...required(collection.fields), ...undated, ...given };
  const checked = check(collection, raw, body, LATER);
  if (checked.entry === undefined) throw new Error(JSON.stringify(checked.problems));
  return stored({ kind, file: name, fields: checked.entry.data }, body);
}
