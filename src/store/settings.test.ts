import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { loadSettings } from './settings';
import { temporaryContent, type TemporaryContent } from './temporary-content';

let content: TemporaryContent;
afterEach(() => {
  content.remove();
});

describe('loadSettings', () => {
  it('gives them back, completed', () => {
    content = temporaryContent({});
    expect(loadSettings(content.root)).toMatchObject({
      contactEmail: 'contact@it77.fr',
      accessibility: 'not-audited',
      menu: [],
    });
  });

  it('says in French what is wrong with them', () => {
    content = temporaryContent({ 'settings/site.yml': 'contactEmail: personne\n' });
    expect(() => loadSettings(content.root)).toThrow(
      /^content\/settings\/site\.yml\n {2}contactEmail : « Adresse de contact » : écrivez/u,
    );
  });

  it('says in French that the file is missing', () => {
    content = temporaryContent({});
    rmSync(join(content.root, 'content/settings/site.yml'));
    expect(() => loadSettings(content.root)).toThrow(
      'content/settings/site.yml\n  fichier : il manque',
    );
  });
});
