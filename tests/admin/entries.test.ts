import { beforeAll, describe, expect, it } from 'vitest';
import { prepare } from '../../admin/save/before-save';
import { entryFormat, settingsFormat } from '../../admin/decap/file-formats';
import { entryFiles, settingsSource } from './content-files';
import { loadDecap } from './decap';

let decap: Awaited<ReturnType<typeof loadDecap>>;
beforeAll(async () => {
  decap = await loadDecap();
});

/** Read, kept as Decap keeps it, prepared and written: all that a save does, but for the form. */
function save(collection: string, format: typeof settingsFormat, source: string): string {
  const data = format.formatter.fromFile(source);
  const prepared = prepare({ collection, isNew: false, data });
  expect(prepared.problems).toEqual([]);
  return format.formatter.toFile(plain(decap.toImmutable(prepared.data)));
}

// Reason for the cast: Immutable's collections all have `toJS`; `toImmutable` gives one, untyped.
// Cloned, for the formats take no object made by another window.
const plain = (held: unknown): object => structuredClone((held as { toJS: () => object }).toJS());

describe('saving a file that nobody changed', () => {
  it.each(entryFiles)('leaves $path as it is', ({ kind, source }) => {
    expect(save(kind, entryFormat(kind), source)).toBe(source);
  });

  it('leaves the settings as they are', () => {
    expect(save('settings', settingsFormat, settingsSource)).toBe(settingsSource);
  });
});
