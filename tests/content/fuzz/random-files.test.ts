/** Whatever a file holds: an entry that is drawn without harm, or problems to mend; never an exception. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { KINDS, kinds, type Kind } from '~/kinds';
import { stored } from '~/kinds/entry';
import { parseEntry } from '~/lib/read-entry';
import type { Collection } from '~/model/collection';
import { check, type Checked } from '~/model/problems';
import type { Shape } from '~/model/spec';
import { rewriteEntry } from '~/tools/check/rewrite-content';
import { shownEntry } from '../hostile/shown-entry';
import { unsafeParts } from '../hostile/unsafe-html';
import { FUZZ_TIMEOUT_MS, fuzzLength } from './fuzz-length';
import { damagedEntry, randomText } from './random-sources';

const TODAY = '2026-11-30';

/** The entry once checked, or what is wrong with it; undefined when its front matter cannot be read. */
function readSource(kind: Kind, source: string): Checked<Shape> | undefined {
  const collection: Collection = kinds[kind];
  const { frontMatter, body, unreadable } = parseEntry(source);
  return unreadable === undefined ? check(collection, frontMatter, body, TODAY) : undefined;
}

function expectAnswer(kind: Kind, checked: Checked<Shape>): void {
  if (checked.entry === undefined) {
    expect(checked.problems.length).toBeGreaterThan(0);
    for (const { field, message } of checked.problems)
      expect(`${field} ${message}`).toMatch(/\S \S.{7}/su);
    return;
  }
  const { data, body } = checked.entry;
  expect(unsafeParts(shownEntry(stored({ kind, file: 'essai', fields: data }, body)))).toEqual([]);
}

it(
  'a damaged entry is read, or told',
  () => {
    fc.assert(
      fc.property(damagedEntry, ({ kind, source }) => {
        const checked = readSource(kind, source);
        if (checked !== undefined) expectAnswer(kind, checked);
      }),
      fuzzLength(300),
    );
  },
  FUZZ_TIMEOUT_MS,
);

it(
  'a front matter of any values is read, or told',
  () => {
    const value = fc.oneof(fc.anything(), randomText, fc.array(randomText, { maxLength: 3 }));
    const frontMatter = (kind: Kind) =>
      fc.dictionary(
        fc.constantFrom(...Object.keys(kinds[kind].fields), '__proto__', 'titre'),
        value,
      );
    const draft = fc
      .constantFrom(...KINDS)
      .chain((kind) => fc.tuple(fc.constant(kind), frontMatter(kind), randomText));
    fc.assert(
      fc.property(draft, ([kind, raw, body]) => {
        const collection: Collection = kinds[kind];
        expectAnswer(kind, check(collection, raw, body, TODAY));
      }),
      fuzzLength(300),
    );
  },
  FUZZ_TIMEOUT_MS,
);

it(
  'an entry written anew is read as it was, and is not written otherwise the next time',
  () => {
    const rewritten = (kind: Kind, source: string): string | undefined => {
      try {
        return rewriteEntry(kind, source);
      } catch (error) {
        // What cannot be read is said, in French, and stays as it is.
        expect(error).toMatchObject({
          message: expect.stringMatching(/en-tête|numéro permanent/u) as string,
        });
        return undefined;
      }
    };
    fc.assert(
      fc.property(damagedEntry, ({ kind, source }) => {
        const once = rewritten(kind, source);
        if (once === undefined) return;
        expect(rewritten(kind, once)).toBe(once);
        const [before, after] = [readSource(kind, source), readSource(kind, once)];
        expect(after?.entry?.data).toEqual(before?.entry?.data);
      }),
      fuzzLength(300),
    );
  },
  FUZZ_TIMEOUT_MS,
);
