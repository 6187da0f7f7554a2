import { describe, expect, it } from 'vitest';
import { passwordFault, passwordStrength } from './password';

describe('passwordFault', () => {
  it.each([
    ['', 'Écrivez un mot de passe.'],
    ['court', 'Encore 7 caractères : il en faut au moins 12.'],
    ['onze lettre', 'Encore 1 caractère : il en faut au moins 12.'],
    ['aaaaaaaaaaaaaaaa', 'Variez les caractères : le même, répété, se devine vite.'],
    [
      'x'.repeat(68) + 'éàùî',
      'C’est trop long : 72 caractères au plus, un peu moins avec des accents.',
    ],
    ['péniche canal', undefined],
    ['douze signes', undefined],
  ])('says of « %s »: %s', (password, fault) => {
    expect(passwordFault(password)).toBe(fault);
  });

  it('counts characters, not halves of them', () => {
    expect(passwordFault('🚂🚃🛤️ab')).toContain('Encore 6');
  });
});

describe('passwordStrength', () => {
  it.each([
    ['', 0, ''],
    ['court', 0, 'Encore 7 caractères : il en faut au moins 12.'],
    ['douze signes', 1, 'Suffisant.'],
    ['seize signes ici', 2, 'Bon.'],
    ['vingt signes en tout', 3, 'Très bon.'],
  ])('of « %s » is %i', (password, level, words) => {
    expect(passwordStrength(password)).toEqual({ level, words });
  });
});
