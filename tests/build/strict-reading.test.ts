/** Whatever the formats, no reader refuses a file of the site. */
import { expect, test } from 'vitest';
import { strictReading } from '../tools/strict/site';
import { DIST } from './site';

const FORMATS = ['.html', '.xml', '.svg', '.opml', '.ics', '.json', '.webmanifest', '.bib', '.ris'];

test('every file of the site is read by a strict reader of its format', () => {
  const { read, faults } = strictReading(DIST);
  expect(faults).toEqual({});
  expect(Object.keys(read)).toEqual(expect.arrayContaining(FORMATS));
});
