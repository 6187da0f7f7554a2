import { expect, test } from 'vitest';
import { fileSize } from './file-size';

test.each([
  [1, '1\u00A0ko'],
  [348_160, '340\u00A0ko'],
  [1_048_000, '1023\u00A0ko'],
  [1_258_291, '1,2\u00A0Mo'],
  [5_242_880, '5\u00A0Mo'],
])('%i bytes are said « %s »', (bytes, said) => {
  expect(fileSize(bytes)).toBe(said);
});
