/** What work left unsaved would change in an entry, field by field. Pure. */
import { isKind, kinds } from '~/kinds';
import { settings } from '~/kinds/settings/model';
import { readEntry, readYaml } from '~/lib/read-entry';
import { clean, isRecord } from '~/model/clean';
import { filledIn, type Filled } from '~/model/filled';
import type { Shape } from '~/model/spec';
import { changedFields } from '../preview/changed-fields';
import { changedWords, type ChangedWords } from './changed-words';

/** Without words for a field that holds none, such as a box to tick. */
export interface Difference extends Partial<ChangedWords> {
  readonly label: string;
}

interface Content {
  readonly shape: Shape;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** What the form leaves empty counts as absent. */
function content(shape: Shape, data: unknown, body: string): Content {
  const fields = clean(data, shape);
  return { shape, fields: isRecord(fields) ? fields : {}, body: body.trim() };
}

/** @throws when the file is malformed */
function contentOf(collection: string, raw: string): Content {
  if (!isKind(collection)) return content(settings, readYaml(raw), '');
  const { data, body } = readEntry(raw);
  return content(kinds[collection].fields, data, body);
}

function read({ spec, value }: Filled): string {
  const found =
    spec.type === 'select' ? spec.choices.find((one) => one.value === value) : undefined;
  return found?.label ?? value;
}

/** By the label of each field at the top of the form, all the words under it. */
function wordsByField({ shape, fields, body }: Content): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(shape).map(([name, field]) => {
      const words =
        field.spec.type === 'body'
          ? body
          : filledIn({ [name]: field }, fields)
              .map(read)
              .join(' · ');
      return [field.spec.label, words];
    }),
  );
}

/**
 * @param before as in the repository
 * @param after as this browser kept it
 * @returns undefined when one of them cannot be read
 */
export function differences(
  collection: string,
  before: string,
  after: string,
): readonly Difference[] | undefined {
  try {
    const [was, is] = [contentOf(collection, before), contentOf(collection, after)];
    const [wereWords, areWords] = [wordsByField(was), wordsByField(is)];
    return changedFields(was.shape, was, is).map((label) => {
      const [past, present] = [wereWords.get(label) ?? '', areWords.get(label) ?? ''];
      return past === present ? { label } : { label, ...changedWords(past, present) };
    });
  } catch {
    return undefined;
  }
}
