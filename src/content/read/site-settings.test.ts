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

  it.each([30, 80, 200])('refuses a text of %i words that has one more', (words) => {
    const said = (n: number) => {
      const written = { [`boilerplate${String(words)}`]: Array(n).fill('mot').join(' ') };
      content = temporaryContent({ 'settings/site.yml': stringify({ ...SETTINGS, ...written }) });
      return loadContent(content.root).problems.map(
        ({ field, message }) => `${field} : ${message}`,
      );
    };
    expect(said(words)).toEqual([]);
    content.remove();
    expect(said(words + 1)).toEqual([
      `boilerplate${String(words)} : « L’association en ${String(words)} mots » : ${String(words + 1)} mots ; restez à ${String(words)} au plus`,
    ]);
  });

  it('refuses a figure or a photograph that there is not', () => {
    const shot = { alternative: 'A.', caption: 'A.', credit: 'A.', licence: 'A.' };
    content = temporaryContent({
      'settings/site.yml': stringify({
        ...SETTINGS,
        pressFigures: ['inconnu'],
        pressPhotographs: [{ file: '../medias/absente.jpg', ...shot }],
      }),
    });
    expect(() => read(content.root)).not.toThrow();
    expect(loadContent(content.root).problems.map(({ path, field }) => `${path} ${field}`)).toEqual(
      [
        'content/settings/site.yml pressFigures',
        'content/settings/site.yml pressPhotographs[0].file',
      ],
    );
  });

  it('says in French that the file is missing', () => {
    content = temporaryContent({});
    rmSync(join(content.root, 'content/settings/site.yml'));
    expect(() => read(content.root)).toThrow('content/settings/site.yml\n  fichier : il manque');
  });
});
