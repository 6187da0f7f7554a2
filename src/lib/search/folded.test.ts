import { expect, test } from 'vitest';
import { folded } from './folded';

test.each([
  ['curly apostrophes', 'L’urbanisme', "l'urbanisme"],
  ['acute accents used as apostrophes', 'l´EPA', "l'epa"],
  ['modifier letters and primes', 'lʼair, l′eau', "l'air, l'eau"],
  ['ligatures', 'Œuvre, cœur, ex æquo, ﬁbre', 'oeuvre, coeur, ex aequo, fibre'],
  ['accents in one sign or two', 'Évry, E\u0301vry', 'evry, evry'],
  [
    'dashes of every length',
    'tiers‐lieux, tiers‑lieux, tiers–lieux',
    'tiers-lieux, tiers-lieux, tiers-lieux',
  ],
  ['hyphens that are not seen', 'télé\u00ADtra\u200Bvail\u2060', 'teletravail'],
  ['no-break and narrow spaces', '14\u00A0h\u202F30', '14 h 30'],
  ['small digits', 'CO₂, 800 m²', 'co2, 800 m2'],
  ['endings of inclusive writing', 'adhérent·e·s, salarié(e)s', 'adherent, salarie'],
  ['an @ that stands for a letter', 'e-L@b, Sem@for77', 'e-lab, semafor77'],
  ['but not that of an address', 'contact@it77.fr', 'contact@it77.fr'],
])('%s are read alike', (_what, text, expected) => {
  expect(folded(text)).toBe(expected);
});
