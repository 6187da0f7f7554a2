import { expect, test } from 'vitest';
import { figureCitation } from './figure-citation';

const summary = 'En 2011, 16 % des grandes entreprises envisagent des places (LBMG).';

test.each([
  [
    'with its sample',
    { summary, method: '27 grandes entreprises' },
    ' Échantillon ou méthode : 27 grandes entreprises.',
  ],
  [
    'a sample already a sentence',
    { summary, method: 'Une enquête.' },
    ' Échantillon ou méthode : Une enquête.',
  ],
  ['without a sample', { summary }, ''],
])('a figure is quoted %s, then by its address', (_, data, sample) => {
  expect(figureCitation(data, '/chiffres/seize/')).toBe(
    `${summary}${sample} it77.fr/chiffres/seize`,
  );
});
