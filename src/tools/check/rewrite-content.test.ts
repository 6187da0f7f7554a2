import { describe, expect, it } from 'vitest';
import { rewriteEntry, rewriteSettings } from './rewrite-content';

const ENTRY = `---
type: article
summary: "Un résumé  "
title: L'été des tiers-lieux
inconnu: gardé
date: 2026-07-14
themes: []
image:
  decorative: false
published: 2026-11-24
id: abc123
---


## Un titre

Du texte.


`;

describe('rewriteEntry', () => {
  it('puts keys in the order of the model, drops blanks, keeps the rest', () => {
    expect(rewriteEntry('news', ENTRY)).toBe(`---
title: L’été des tiers-lieux
summary: Un résumé
type: article
date: 2026-07-14
published: 2026-11-24
id: abc123
inconnu: gardé
---
## Un titre

Du texte.
`);
  });

  it('changes nothing the second time', () => {
    const once = rewriteEntry('news', ENTRY);
    expect(rewriteEntry('news', once)).toBe(once);
  });

  it('removes what outputs forbid from words and text, and leaves names to the check', () => {
    const held = ENTRY.replace('Un résumé', 'Un\u0003 résumé\v')
      .replace('Du texte.', 'Du\u0008 texte\vet la suite.')
      .replace('abc123', '"abc\u0003123"');
    const once = rewriteEntry('news', `\uFEFF${held}`);
    expect(once).toContain('\nsummary: Un résumé\n');
    expect(once).toContain('\nDu texte\net la suite.\n');
    expect(once).toContain('\nid: "abc\\x03123"\n');
    expect(rewriteEntry('news', once)).toBe(once);
  });

  it.each([
    ['no front matter', 'Du texte.', 'l’en-tête manque'],
    ['broken YAML', '---\ntitle: "a\nid: b\n---\n', 'en-tête illisible à la ligne'],
    ['a list for a front matter', '---\n- a\n---\n', 'une suite de champs'],
    ['no permanent number', '---\ntitle: a\n---\n', 'le numéro permanent (id) manque'],
    ['an empty one', '---\nid: ""\n---\n', 'le numéro permanent (id) manque'],
    ['one that nobody sees', '---\nid: \uFEFF\n---\n', 'le numéro permanent (id) manque'],
  ])('refuses %s', (_case, source, message) => {
    expect(() => rewriteEntry('news', source)).toThrow(message);
  });
});

describe('rewriteSettings', () => {
  it('keeps what the model does not know last, and changes nothing the second time', () => {
    const once = rewriteSettings('inconnu: 1\ncontactEmail: "contact@it77.fr"\n');
    expect(once).toBe('contactEmail: contact@it77.fr\ninconnu: 1\n');
    expect(rewriteSettings(once)).toBe(once);
  });
});
