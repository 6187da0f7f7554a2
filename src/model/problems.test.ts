import { describe, expect, it } from 'vitest';
import type { Collection } from './collection';
import { body, number, optional, select, text, texts } from './fields';
import { check, checkShape } from './problems';

const fields = {
  title: text({ label: 'Titre' }),
  status: select({ label: 'État', choices: { open: 'Ouvert' }, defaultValue: 'open' }),
  seats: optional(number({ label: 'Places', min: 1 })),
  names: texts({ label: 'Autres noms', labelSingular: 'Nom' }),
  body: body({ label: 'Texte' }),
};
const places: Collection<'places', typeof fields> = {
  kind: 'places',
  label: 'Lieux',
  labelSingular: 'Lieu',
  description: 'Des lieux.',
  dated: false,
  fields,
  rules: [
    ({ data, body: written }) =>
      written.includes(data.title) ? [] : [{ field: 'body', message: 'le texte tait le titre' }],
  ],
};

describe('check', () => {
  it('gives back a correct entry, cleaned and completed', () => {
    const { entry } = check(places, { title: ' Camus ', seats: '', names: null }, 'Camus.');
    expect(entry).toEqual({
      data: { title: 'Camus', status: 'open', names: [] },
      body: 'Camus.',
    });
  });

  it('tells everything at once', () => {
    const { problems } = check(places, { titre: 'x', seats: 0 }, ' ');
    expect(problems.map(({ field }) => field)).toEqual(['title', 'seats', 'titre', 'body']);
  });

  it('runs the rules across fields, once each field is valid', () => {
    const silent = 'Un texte.';
    expect(check(places, { title: 'Camus' }, silent).problems).toEqual([
      { field: 'body', message: 'le texte tait le titre' },
    ]);
    expect(check(places, { title: '' }, silent).problems).toHaveLength(1);
  });

  it('refuses a text to a kind that has none', () => {
    const bare = { ...places, fields: { title: places.fields.title }, rules: [] };
    expect(check(bare, { title: 'Camus' }, 'Un texte.').problems).toEqual([
      { field: 'body', message: 'ce genre de page n’a pas de texte : déplacez-le dans « Résumé »' },
    ]);
    expect(check(bare, { title: 'Camus' }, '').problems).toEqual([]);
  });

  it('asks for the text, unless the kind does without', () => {
    const strict = { ...places, rules: [] };
    const free = { ...strict, fields: { ...places.fields, body: optional(places.fields.body) } };
    expect(check(strict, { title: 'Camus' }, ' \n').problems).toEqual([
      { field: 'body', message: 'le texte est vide : écrivez au moins une phrase' },
    ]);
    expect(check(free, { title: 'Camus' }, ' \n').problems).toEqual([]);
  });
});

describe('checkShape', () => {
  it('checks fields that are no entry', () => {
    const alone = { email: text({ label: 'Adresse' }) };
    expect(checkShape(alone, { email: 'a@b.fr' }).data).toEqual({ email: 'a@b.fr' });
    expect(checkShape(alone, {}).problems).toHaveLength(1);
  });
});
