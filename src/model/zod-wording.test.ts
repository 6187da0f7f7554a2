import { describe, expect, it } from 'vitest';
import {
  boolean,
  dateTime,
  day,
  file,
  list,
  number,
  object,
  reference,
  references,
  select,
  selectMany,
  text,
  texts,
} from './fields';
import { checkShape } from './problems';
import type { Field } from './spec';

const label = 'Champ';
const status = { label, choices: { open: 'Ouvert', closed: 'Fermé' } } as const;
const several = selectMany(status);
const seats = number({ label, integer: true, min: 1, max: 500 });
const group = object({ label, fields: { file: text({ label: 'Fichier' }) } });
const sources = list({ label, labelSingular: label, fields: { name: text({ label: 'Nom' }) } });
const places = references({ label, kind: 'spaces' });

const EMPTY = 'ce champ est obligatoire et il est vide ; écrivez';
const UNREADABLE = 'valeur illisible ; écrivez';
const LIST = 'une liste (une ligne par élément, commençant par un tiret)';
const CHOICES = 'écrivez open (Ouvert), closed (Fermé)';
const DAY = 'écrivez un jour qui existe, sous la forme 2012-05-14';

/** A field, a value it refuses, and what the editor reads after the field's name. */
const REMARKS: readonly (readonly [string, Field<unknown>, unknown, string])[] = [
  ['a missing text', text({ label }), undefined, `${EMPTY} un texte`],
  ['a text of spaces', text({ label }), ' ', `${EMPTY} un texte`],
  ['a long text', text({ label, max: 3 }), 'abcd', 'trop long ; restez sous 3 caractères'],
  ['a number for a text', text({ label }), 2012, `${UNREADABLE} un texte`],
  ['a French value', select(status), 'Ouvert', `« Ouvert » n’existe pas ; ${CHOICES}`],
  ['a list for one choice', select(status), ['open'], `« ["open"] » n’existe pas ; ${CHOICES}`],
  ['no choice', select(status), '', 'ce champ est obligatoire ; choisissez une valeur'],
  ['one text for several choices', several, 'open', `${UNREADABLE} ${LIST}`],
  ['31 February', day({ label }), '2026-02-31', DAY],
  ['a year for a day', day({ label }), 2026, `${UNREADABLE} un jour, sous la forme 2012-05-14`],
  ['a part of a seat', seats, 1.5, `${UNREADABLE} un nombre entier`],
  ['too small a number', seats, 0, 'trop petit ; au moins 1'],
  ['too big a number', seats, 501, 'trop grand ; au plus 500'],
  ['a comma in a number', number({ label }), '48,5', `${UNREADABLE} un nombre`],
  ['a word for a box', boolean({ label }), 'oui', `${UNREADABLE} true ou false`],
  ['a text for a list', sources, 'x', `${UNREADABLE} ${LIST}`],
  ['a text for a group', group, 'x', `${UNREADABLE} un groupe de champs`],
  ['one text for several references', places, 'camus', `${UNREADABLE} ${LIST}`],
  [
    'a file that is elsewhere',
    file({ label, accept: 'image' }),
    '/photo.jpg',
    'écrivez ../medias/ suivi du nom du fichier',
  ],
];

const HIDDEN =
  'la valeur cache un caractère invisible (U+0003) ; effacez-la, puis donnez-la de nouveau sans la coller';
const pattern = { source: '^https?://[^\\s]+$', message: 'écrivez une adresse' };

/** Names of something, to which removing a character would give another meaning, unseen. */
const HIDING: readonly (readonly [string, Field<unknown>, string, string])[] = [
  ['an address', text({ label, pattern }), 'https://exem\u0003ple.fr/', HIDDEN],
  [
    'an address, of two',
    text({ label, pattern }),
    'https://\u202Eexemple.fr/\u200B',
    HIDDEN.replace('un caractère invisible (U+0003)', '2 caractères invisibles (U+202E, U+200B)'),
  ],
  ['a file', file({ label, accept: 'image' }), '../medias/a\u0003.jpg', HIDDEN],
  ['a reference', reference({ label, kind: 'spaces' }), 'cam\u0003us', HIDDEN],
  ['a day', day({ label }), '2026-07-\u000314', HIDDEN],
  ['an hour', dateTime({ label }), '2026-07-14T09\u0003:30', HIDDEN],
  ['a choice', select(status), 'op\u0003en', `« op[U+0003]en » n’existe pas ; ${CHOICES}`],
];

/** The same, of one value among several. */
const ITEMS: readonly (readonly [string, Field<unknown>, readonly unknown[], string])[] = [
  ['an unknown choice', several, ['open', 'new'], `« new » n’existe pas ; ${CHOICES}`],
  ['a number for a reference', places, ['a', 7], `${UNREADABLE} l’identifiant d’une autre page`],
  ['a text for a group', sources, [{ name: 'x' }, 'y'], `${UNREADABLE} un groupe de champs`],
  ['a number', texts({ label, labelSingular: label }), ['x', 7], `${UNREADABLE} un texte`],
];

describe('wordIssue', () => {
  it.each(REMARKS)('says of %s what to write', (_name, field, value, remark) => {
    expect(checkShape({ a: field }, { a: value }).problems).toEqual([
      { field: 'a', message: `« Champ » : ${remark}` },
    ]);
  });

  it.each(ITEMS)('says which value is wrong: %s', (_name, field, value, remark) => {
    expect(checkShape({ a: field }, { a: value }).problems).toEqual([
      { field: 'a[1]', message: `« Champ » : ${remark}` },
    ]);
  });

  it.each(HIDING)('says which character nobody sees in %s', (_name, field, value, remark) => {
    expect(checkShape({ a: field }, { a: value }).problems).toEqual([
      { field: 'a', message: `« Champ » : ${remark}` },
    ]);
  });

  it.each([
    [{ titre: 'x' }, 'titre', 'a, b'],
    [{ 'b\u0003': 'x' }, 'b[U+0003]', 'a, b'],
    [{ a: { file: 'x', alt: 'y' } }, 'a.alt', 'file'],
    [{ b: [{ name: 'x', lien: 'y' }] }, 'b[0].lien', 'name'],
  ])('names the unknown key of %j, and those that exist', (change, field, possible) => {
    expect(checkShape({ a: group, b: sources }, { a: { file: 'x' }, ...change }).problems).toEqual([
      {
        field,
        message: `champ inconnu : corrigez son orthographe ou supprimez-le. Champs possibles : ${possible}`,
      },
    ]);
  });

  it.each([undefined, null, 'un texte', ['une liste']])(
    'says that the front matter is %j',
    (raw) => {
      expect(checkShape({ a: text({ label }) }, raw).problems).toEqual([
        {
          field: 'en-tête',
          message:
            'vide ou illisible ; écrivez un champ par ligne, par exemple « title: Mon titre »',
        },
      ]);
    },
  );
});
