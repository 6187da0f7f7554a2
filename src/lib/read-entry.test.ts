import { describe, expect, it } from 'vitest';
import { parseEntry, parseYaml } from './read-entry';

describe('parseEntry', () => {
  it('parts the front matter from the text', () => {
    expect(parseEntry('---\ntitle: Été\n---\nUn texte.\n')).toEqual({
      frontMatter: { title: 'Été' },
      body: 'Un texte.\n',
    });
  });

  it('reads files written on Windows', () => {
    expect(parseEntry('---\r\ntitle: Été\r\n---\r\nUn texte.')).toMatchObject({
      frontMatter: { title: 'Été' },
      body: 'Un texte.',
    });
  });

  it('reads files that Windows marked', () => {
    expect(parseEntry('\uFEFF---\ntitle: Été\n---\nUn texte.')).toEqual({
      frontMatter: { title: 'Été' },
      body: 'Un texte.',
    });
  });

  it('reads texts without what outputs forbid', () => {
    expect(parseEntry('---\na: 1\n---\nUn\u0003\vtexte&#12;.\uFFFF').body).toBe('Un\ntexte\n.');
  });

  it.each([
    ['---\ntitle: Été\n\u000B\nid: a\n---\n', 3, 'U+000B'],
    ['---\ntitle: Été\n\u0003\n---\n', 3, 'U+0003'],
    ['---\r\ntitle: a\r\nb\u202E\r\n---\r\n', 3, 'U+202E'],
  ])('names the character that nobody sees and its line: %j', (source, line, code) => {
    expect(parseEntry(source)).toMatchObject({
      frontMatter: undefined,
      unreadable: `en-tête illisible à la ligne ${String(line)} : elle cache un caractère invisible (${code}) ; effacez-la, puis tapez-la sans la coller`,
    });
  });

  it('speaks of the line that is wrong, not of one that hides something', () => {
    expect(parseEntry('---\nsummary: co\u00ADupe\ntitle: a : b\n---\n').unreadable).toMatch(
      /^en-tête illisible à la ligne 3 : vérifiez/u,
    );
  });

  it('leaves a rule in the text alone', () => {
    expect(parseEntry('---\na: 1\n---\nUn\n\n---\n\ndeux').body).toBe('Un\n\n---\n\ndeux');
  });

  it('says in French that there is no front matter', () => {
    expect(parseEntry('Un texte.').unreadable).toMatch(/^l’en-tête manque/u);
  });

  it.each([
    '\u200B---\ntitle: a\n---\n',
    '---\ntitle: a\n---\u200B\nUn texte.',
    '---\u200B\na: b\n---\n',
  ])('says what hides the front matter: %j', (source) => {
    expect(parseEntry(source).unreadable).toBe(
      'l’en-tête manque : une ligne de tirets cache un caractère invisible (U+200B) ; effacez-la, puis tapez-y trois tirets',
    );
  });

  it.each([
    ['---\ntitle: Un titre : le sien\n---\n', 2],
    ['---\ntitle: Été\nsummary: "sans fin\n---\n', 3],
    ['---\ntitle: Été\nthemes:\n  - lieux\n - transports\n---\n', 5],
    ['---\ntitle: Été\ntitle: Hiver\n---\n', 3],
  ])('names the line that cannot be read: %j', (source, line) => {
    const { unreadable, frontMatter } = parseEntry(source);
    expect(unreadable).toMatch(`en-tête illisible à la ligne ${String(line)} : vérifiez`);
    expect(frontMatter).toBeUndefined();
  });
});

describe('parseYaml', () => {
  it('leaves days, hours and codes as they are written', () => {
    expect(parseYaml('day: 2026-07-14\nhour: 14:30\ncode: "01000"\nyes: no\n').frontMatter).toEqual(
      {
        day: '2026-07-14',
        hour: '14:30',
        code: '01000',
        yes: 'no',
      },
    );
  });

  it('reads an empty file as nothing', () => {
    expect(parseYaml('').frontMatter).toBeNull();
  });
});
