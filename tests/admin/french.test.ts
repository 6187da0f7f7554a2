import { beforeAll, describe, expect, it } from 'vitest';
import type { Phrases } from '../../admin/decap/parts';
import { loadDecap } from './decap';

let english: ReadonlyMap<string, string>;
let french: ReadonlyMap<string, string>;

const flatten = (phrases: Phrases, prefix = ''): readonly (readonly [string, string])[] =>
  Object.entries(phrases).flatMap(([key, phrase]) =>
    typeof phrase === 'string' ? [[prefix + key, phrase]] : flatten(phrase, `${prefix}${key}.`),
  );

beforeAll(async () => {
  const decap = await loadDecap();
  english = new Map(flatten(decap.english));
  french = new Map(flatten(decap.french));
}, 60_000);

/** Both languages use the same word. */
const SAME = ['Markdown', 'Code', 'Images', 'Notes', '%{details}', '%{date}'];

const slots = (phrase: string): readonly string[] =>
  [...new Set(phrase.match(/%\{\w+\}/gu))].sort();

describe('the French of the editors’ pages', () => {
  it('says everything that Decap says', () => {
    expect([...english.keys()].filter((key) => !french.has(key))).toEqual([]);
  });

  it('leaves nothing in English', () => {
    const left = [...english].filter(
      ([key, phrase]) => french.get(key) === phrase && !SAME.includes(phrase),
    );
    expect(left).toEqual([]);
  });

  it('speaks to no key that Decap no longer has', () => {
    expect([...french.keys()].filter((key) => !english.has(key))).toEqual([]);
  });

  it('fills the same slots, but for those it leaves out on purpose', () => {
    const invented = [...french].flatMap(([key, phrase]) =>
      slots(phrase)
        .filter((slot) => !slots(english.get(key) ?? '').includes(slot))
        .map((slot) => `${key} ${slot}`),
    );
    expect(invented).toEqual([]);
  });

  it('types apostrophes and ellipses as French does', () => {
    expect([...french].filter(([, phrase]) => /'|\.\.\./u.test(phrase))).toEqual([]);
  });

  it('starts every message about a field in the way that show-first-error.ts looks for', () => {
    const about = [...french].filter(([key]) => key.startsWith('editor.editorControlPane.widget.'));
    expect(about.filter(([, phrase]) => !phrase.startsWith('« '))).toEqual([]);
  });
});
