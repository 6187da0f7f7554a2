import { expect, test } from 'vitest';
import { mediaType } from '~/tools/serve/media-type';
import { mimeTypeOf } from './mime-types';

test.each([
  'jpg',
  'jpeg',
  'png',
  'webp',
  'avif',
  'pdf',
  'odt',
  'ods',
  'docx',
  'xlsx',
  'csv',
  'zip',
])('a file named .%s is told as it is served', (ending) => {
  const name = `/_astro/bilan.C3f.${ending}`;
  expect(mimeTypeOf(name)).toBe(mediaType(name).replace('; charset=utf-8', ''));
});

test('what the site does not publish is plain bytes', () => {
  expect(mimeTypeOf('essai.exe')).toBe('application/octet-stream');
});
