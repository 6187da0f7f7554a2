import { describe, expect, it } from 'vitest';
import { bodyField } from './collection';
import { body, text } from './fields';

describe('bodyField', () => {
  it('finds the text of the page, whatever its name', () => {
    const fields = { title: text({ label: 'Titre' }), contenu: body({ label: 'Texte' }) };
    expect(bodyField(fields)?.[0]).toBe('contenu');
  });

  it('finds nothing in a kind without text', () => {
    expect(bodyField({ title: text({ label: 'Titre' }) })).toBeUndefined();
  });
});
