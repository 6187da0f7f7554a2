import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { keepUnsavedWork } from './unsaved-kept';

const source = readFileSync('node_modules/decap-cms-core/dist/esm/reducers/entryDraft.js', 'utf8');

describe('the form that Decap fills', () => {
  test('keeps what is not saved, in the version of Decap installed here', () => {
    const kept = keepUnsavedWork(source);
    expect(kept.length).toBeGreaterThan(source.length);
    expect(kept).toContain("state.getIn(['entry', 'path']) === action.payload.entry.path");
  });

  test('is looked at again when Decap changes', () => {
    expect(() => keepUnsavedWork('case SOMETHING_ELSE:')).toThrow('decap-cms-core a changé');
  });
});
