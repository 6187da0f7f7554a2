import { expect, test } from 'vitest';
import { readEntry } from './read-entry';
import { writeEntry } from './write-entry';

test('what is written reads back the same, days and numbers in quotes included', () => {
  const data = {
    title: 'Avant : après',
    date: '2026-07-14',
    postcode: '01000',
    count: 3,
    list: ['a'],
  };
  const body = 'Un texte.\n\n* puis une liste\n';
  expect(readEntry(writeEntry(data, body))).toEqual({ data, body });
});

test('a long sentence stays on one line: a changed word is a changed line', () => {
  const summary = 'mot '.repeat(80).trim();
  expect(writeEntry({ summary }, '')).toBe(`---\nsummary: ${summary}\n---\n`);
});

test('blank lines around the text go', () => {
  expect(writeEntry({ title: 'T' }, '\n  \n\nTexte\n\n\n')).toBe('---\ntitle: T\n---\nTexte\n');
});

const HELD = 'Un\u0003 texte\vet la suite&#12;, puis\uFFFE la fin';
const CLEAN = 'Un texte\net la suite\n, puis la fin';

test('a text is written without what outputs forbid, and read without it', () => {
  const written = writeEntry({ title: 'T' }, `\v\n${HELD}\u0000\n`);
  expect(written).toBe(`---\ntitle: T\n---\n${CLEAN}\n`);
  expect(readEntry(`---\ntitle: T\n---\n${HELD}\n`).body).toBe(`${CLEAN}\n`);
});

test('what is written a second time stays', () => {
  const { data, body } = readEntry(writeEntry({ title: 'T' }, HELD));
  expect(writeEntry(data, body)).toBe(writeEntry({ title: 'T' }, HELD));
});

test('the mark that Windows puts before a file is no part of it', () => {
  expect(readEntry('\uFEFF---\ntitle: T\n---\nTexte\n').data).toEqual({ title: 'T' });
});

test('line ends of Windows are read', () => {
  expect(readEntry('---\r\ntitle: T\r\n---\r\nTexte\r\n')).toEqual({
    data: { title: 'T' },
    body: 'Texte\r\n',
  });
});

test.each(['Texte seul\n', '---\ntitle: T\nTexte\n'])(
  'without a whole header it says so: %j',
  (source) => {
    expect(() => readEntry(source)).toThrow('l’en-tête manque');
  },
);
