import { expect, test } from 'vitest';
import { joinCaption, splitCaption } from './caption';

test.each([
  [{ caption: 'La gare', credit: 'Photo : A. B.' }, 'La gare — Photo : A. B.'],
  [{ caption: 'La gare', credit: '' }, 'La gare'],
  [{ caption: 'La gare — quai 2', credit: 'A. B.' }, 'La gare — quai 2 — A. B.'],
  [{ caption: '', credit: '' }, ''],
])('%o is written « %s », and read back', (parts, line) => {
  expect(joinCaption(parts)).toBe(line);
  expect(splitCaption(line)).toEqual(parts);
});

test('a credit without a caption is written alone', () => {
  expect(joinCaption({ caption: ' ', credit: 'Photo : A. B.' })).toBe('Photo : A. B.');
});
