import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { afterEach, describe, expect, it } from 'vitest';
import { loadContent, settingsOf } from './load-content';
import { SETTINGS, temporaryContent, type TemporaryContent } from './temporary-content';

let content: TemporaryContent;
afterEach(() => {
  content.remove();
});

const read = (root: string) => settingsOf(loadContent(root));

describe('the settings', () => {
  it('gives them back, completed', () => {
    content = temporaryContent({});
    expect(read(content.root)).toMatchObject({
      contactEmail: 'contact@it77.fr',
      accessibility: 'not-audited',
      menu: [],
    });
  });

  it('says in French what is wrong with them', () => {
    content = temporaryContent({ 'settings/site.yml': 'contactEmail: personne\n' });
    expect(() => read(content.root)).toThrow(
      /^content\/settings\/site\.yml\n {2}contactEmail : « Adresse de contact » : écrivez/u,
    );
  });

  it.each(['//ailleurs.fr/', '/../', '/./', '/a\\b/', '/%2e%2e/', '/agenda', 'agenda/', '/a b/'])(
    'has no link to %j in the menu',
    (url) => {
      content = temporaryContent({
        'settings/site.yml': stringify({ ...SETTINGS, menu: [{ label: 'Ici', url }] }),
      });
      expect(() => read(content.root)).toThrow(
        'menu[0].url : « Adresse » : écrivez une adresse du site, par exemple /actualites/mon-titre/',
      );
    },
  );

  it('says in French that the file is missing', () => {
    content = temporaryContent({});
    rmSync(join(content.root, 'content/settings/site.yml'));
    expect(() => read(content.root)).toThrow(
      'content/settings/site.yml\n  fichier : il manque',
    );
  });
});
