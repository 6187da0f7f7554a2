import { describe, expect, it } from 'vitest';
import { frenchOf } from './leftovers';

describe('the names that the libraries of Decap give in English', () => {
  it.each([
    ['Remove Pays de Meaux', 'Retirer : Pays de Meaux'],
    ['close', 'Fermer'],
    ['sortable', 'élément que l’on peut déplacer'],
  ])('%s becomes %s', (english, french) => {
    expect(frenchOf(english)).toBe(french);
  });

  it.each(['Fermer', 'Menu du compte', 'Télécentre « Remove »'])('leaves %s alone', (name) => {
    expect(frenchOf(name)).toBeUndefined();
  });
});
