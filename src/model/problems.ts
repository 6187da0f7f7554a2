/** Checks one entry and words what is wrong for the person who wrote it. */
import type { z } from 'astro/zod';
import { todayInParis } from '~/lib/dates';
import { clean } from './clean';
import { bodyField, type Collection, type EntryData, type Problem } from './collection';
import type { Shape, Values } from './spec';
import { wordIssue } from './zod-wording';
import { toZod } from './to-zod';

export type Checked<S extends Shape> =
  | { readonly entry: EntryData<S>; readonly problems: readonly [] }
  | { readonly entry: undefined; readonly problems: readonly Problem[] };

const schemas = new WeakMap<Shape, z.ZodType>();

function schemaFor<S extends Shape>(fields: S): z.ZodType<Values<S>> {
  const known = schemas.get(fields) ?? toZod(fields);
  schemas.set(fields, known);
  // Reason for the cast: the map gives back what `toZod(fields)` put under this very key.
  return known as z.ZodType<Values<S>>;
}

/** Checks a group of fields that is no entry (the settings): its values, or what to mend. */
export function checkShape<S extends Shape>(
  fields: S,
  raw: unknown,
):
  | { readonly data: Values<S>; readonly problems: readonly [] }
  | { readonly data: undefined; readonly problems: readonly Problem[] } {
  const parsed = schemaFor(fields).safeParse(clean(raw, fields), { reportInput: true });
  if (parsed.success) return { data: parsed.data, problems: [] };
  const problems = parsed.error.issues.flatMap((issue) => wordIssue(issue, fields));
  return { data: undefined, problems };
}

/**
 * Cleans and checks an entry alone (references and files are checked with the whole site).
 * @param collection the kind
 * @param raw front matter as parsed, or as Decap holds it
 * @param body Markdown text
 * @param today the day it is in Paris; the real one even when the clock of the build is set to
 * another (src/clock.ts): a rehearsal in the past must not refuse what was accepted since
 * @returns the checked entry, or the list of what to mend, in French
 */
export function check<S extends Shape>(
  collection: Collection<string, S>,
  raw: unknown,
  body: string,
  today = todayInParis(new Date()),
): Checked<S> {
  const { data, problems: found } = checkShape(collection.fields, raw);
  const missingText = bodyProblems(collection, body);
  if (data === undefined) return { entry: undefined, problems: [...found, ...missingText] };
  const entry = { data, body };
  const problems = [...missingText, ...collection.rules.flatMap((rule) => rule(entry, today))];
  return problems.length === 0 ? { entry, problems: [] } : { entry: undefined, problems };
}

function bodyProblems(collection: Collection, body: string): readonly Problem[] {
  const field = bodyField(collection.fields);
  const isWritten = body.trim() !== '';
  if (field === undefined) {
    return isWritten
      ? [
          {
            field: 'body',
            message: 'ce genre de page n’a pas de texte : déplacez-le dans « Résumé »',
          },
        ]
      : [];
  }
  const [name, spec] = field;
  return spec.required && !isWritten
    ? [{ field: name, message: 'le texte est vide : écrivez au moins une phrase' }]
    : [];
}
