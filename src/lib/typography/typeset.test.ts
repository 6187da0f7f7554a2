import { describe, expect, test } from 'vitest';
import { typeset, typesetNodes } from './index';

/** In the tables below ⍽ is U+00A0 and · is U+202F. */
const visible = (text: string) => text.replaceAll('\u00A0', '⍽').replaceAll('\u202F', '·');
const real = (text: string) => text.replaceAll('⍽', '\u00A0').replaceAll('·', '\u202F');

type Row = readonly [input: string, output: string];

const tables: Readonly<Record<string, readonly Row[]>> = {
  'tall punctuation and colons get their no-break space': [
    ['Il est 14h30 ; venez : "Le télécentre"', 'Il est 14⍽h⍽30·; venez⍽: «⍽Le télécentre⍽»'],
    ['Quoi ?! Ah...', 'Quoi·?! Ah…'],
    ['Quoi?! Ah!', 'Quoi·?! Ah·!'],
    ['Venez; restez: oui', 'Venez·; restez⍽: oui'],
    ['Vraiment (ou non ?)', 'Vraiment (ou non·?)'],
    ['Vraiment ? Oui', 'Vraiment·? Oui'],
    ['Déjà⍽? Déjà⍽!', 'Déjà·? Déjà·!'],
    ['Déjà· : là', 'Déjà⍽: là'],
    ['Le lieu [?] et (!)', 'Le lieu [?] et (!)'],
    ['Fin…?', 'Fin…·?'],
    ['Un\n: deux', 'Un\n: deux'],
  ],
  'guillemets, typed or straight, hold their text': [
    ['« Le télécentre »', '«⍽Le télécentre⍽»'],
    ['«Le télécentre»', '«⍽Le télécentre⍽»'],
    ['«⍽Le télécentre·»', '«⍽Le télécentre⍽»'],
    ['"Venez !", dit-il', '«⍽Venez·!⍽», dit-il'],
    ['("a" et "b")', '(«⍽a⍽» et «⍽b⍽»)'],
    ['"en 2012"', '«⍽en 2012⍽»'],
    ['L\'appel "Un "vrai" lieu"', 'L’appel «⍽Un “vrai” lieu⍽»'],
    ['« Il dit "oui" »', '«⍽Il dit “oui”⍽»'],
    ['« Ouvert\n\n"Autre"', '«⍽Ouvert\n\n«⍽Autre⍽»'],
    ['un écran de 15"', 'un écran de 15"'],
    ['"', '"'],
    ['»', '»'],
    ['a"b', 'a"b'],
    ['a "" b""', 'a "" b""'],
    ['il dit "', 'il dit «'],
    ['" dit-il', '» dit-il'],
  ],
  'apostrophes are curly': [
    ["L'entreprise", 'L’entreprise'],
    ["aujourd'hui, l'École d'\"été\"", 'aujourd’hui, l’École d’«⍽été⍽»'],
    ["l'", 'l’'],
    ["Lorsqu'", 'Lorsqu’'],
    ["Le 'mot'", "Le 'mot'"],
    ["5'", "5'"],
  ],
  'numbers keep their thousands and their units': [
    ['1 500 km, +22%, 77 000 €', '1·500⍽km, +22⍽%, 77·000⍽€'],
    ['1 314 230,90 €', '1·314·230,90⍽€'],
    ['1⍽500 m² et 12m²', '1·500⍽m² et 12⍽m²'],
    ['2 t de CO2, 3 kWh, 100 Mbit/s, 20°C', '2⍽t de CO2, 3⍽kWh, 100⍽Mbit/s, 20⍽°C'],
    ['en 2012, 150 personnes en 2013 100 lieux', 'en 2012, 150 personnes en 2013 100 lieux'],
    ['La page 2 l’annonce', 'La page 2 l’annonce'],
    ['01 60 12 34 56', '01 60 12 34 56'],
    ['2G, 3D et 4G', '2G, 3D et 4G'],
    ['a%20b et 100%20', 'a%20b et 100%20'],
  ],
  'hours are written with h': [
    ['14h30', '14⍽h⍽30'],
    ['14 h 30', '14⍽h⍽30'],
    ['de 9h à 18H15', 'de 9⍽h à 18⍽h⍽15'],
    ['9h30-17h', '9⍽h⍽30–17⍽h'],
    ['24h/24', '24⍽h/24'],
    ['14h30min', '14⍽h⍽30⍽min'],
    ['25h61', '25h61'],
  ],
  'ranges of numbers take an en dash': [
    ['2012-2013', '2012–2013'],
    ['de 10-15% (2010-2012).', 'de 10–15⍽% (2010–2012).'],
    ['1 000-2 000', '1·000–2·000'],
    ['loi n° 2012-387', 'loi n°⍽2012-387'],
    ['article 226-1, L. 123-450', 'article 226-1, L. 123-450'],
    ['rapport CP 12-578, FEDER 2014-2020', 'rapport CP 12-578, FEDER 2014–2020'],
    ['6,5-8 l, 6,8-8', '6,5–8⍽l, 6,8-8'],
    ['CP-2012-01, 2012-05-14, 01-60-12', 'CP-2012-01, 2012-05-14, 01-60-12'],
    ['rapport-2012-2013.pdf, 2012-2013.pdf', 'rapport-2012-2013.pdf, 2012-2013.pdf'],
    ['Marne-la-Vallée', 'Marne-la-Vallée'],
  ],
  'abbreviations stay with what they announce': [
    ['n° 77 et n°77', 'n°⍽77 et n°⍽77'],
    ['M. Eude, MM. X et Y', 'M.⍽Eude, MM.⍽X et Y'],
    ['M. Dupont', 'M.⍽Dupont'],
    ['Mme de Staël, Mlle X, Dr Y', 'Mme⍽de Staël, Mlle⍽X, Dr⍽Y'],
  ],
  'ordinals stay text, in their short form': [
    ['Le 1er mai, la 1re fois, le XXIe siècle', 'Le 1er mai, la 1re fois, le XXIe siècle'],
    ['1ère, 2ème, 3èmes, XXIème', '1re, 2e, 3es, XXIe'],
  ],
  'dots become an ellipsis only by three': [
    ['Ah... [...] 1.....2', 'Ah… […] 1.....2'],
    ['etc. et ../medias', 'etc. et ../medias'],
  ],
  'addresses, ratios, clock times and code-like words are untouched': [
    ['https://www.it77.fr/a:b?c=d', 'https://www.it77.fr/a:b?c=d'],
    ['contact@it77.fr', 'contact@it77.fr'],
    ["l'avis d'o'brien@exemple.fr !", "l’avis d'o'brien@exemple.fr·!"],
    ['16:9 et 10:30:00', '16:9 et 10:30:00'],
    ['C++ et C++ !', 'C++ et C++·!'],
    ["https://x.fr/l'an/2012-2013/14h30/100%/...", "https://x.fr/l'an/2012-2013/14h30/100%/…"],
    ['www.it77.fr/14h30 ; it77.fr/14h30', 'www.it77.fr/14h30·; it77.fr/14h30'],
    ['Voir https://x.fr/14h30?', 'Voir https://x.fr/14h30·?'],
    ['"https://x.fr/14h30"', '«⍽https://x.fr/14h30⍽»'],
    ['jean.14h30@it77.fr : oui', 'jean.14h30@it77.fr⍽: oui'],
    ['figure:taux a::b ?q=1', 'figure:taux a::b ?q=1'],
    ['\uE001 https://x.fr/14h30', '\uE001 https://x.fr/14h30'],
    ['', ''],
  ],
};

describe.each(Object.entries(tables))('%s', (_, rows) => {
  test.each(rows)('%j gives %j', (input, output) => {
    const once = typeset(real(input));
    expect(visible(once)).toBe(visible(real(output)));
    expect(visible(typeset(once))).toBe(visible(once));
  });
});

test('a second pass changes nothing, whatever the text', () => {
  const alphabet =
    " | |\u00A0|\u202F|\n|\"|'|«|»|“|”|;|:|!|?|.|...|…|,|(|)|-|–|%|€|°|n°|n° |M. |Mme |h|14h30|9h|km|m|1|1 500|2012|2013|000|12-15|01|a|L|l'|qu'|été|1ère|2ème|https://x.fr/a|b@it77.fr|it77.fr/|www.|/|\uE000|\uE001".split(
      '|',
    );
  // A fixed sequence (Lehmer), so that a failure can be seen again.
  let seed = 77;
  const draw = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;

  for (let round = 0; round < 20_000; round += 1) {
    const length = 1 + draw(14);
    const text = Array.from({ length }, () => alphabet[draw(alphabet.length)]).join('');
    const once = typeset(text);
    expect(visible(typeset(once)), JSON.stringify(text)).toBe(visible(once));
  }
});

test('very long texts take a time in proportion to their length', () => {
  const length = 100_000;
  const pieces = [
    ' ',
    '\u00A0',
    '1',
    '1 500 ',
    'a',
    'a-',
    'a.',
    '«',
    '"',
    '.',
    '!',
    'https://',
    'a@',
    '1-',
    "l'",
    'X',
  ];
  const start = performance.now();
  for (const piece of pieces) typeset(piece.repeat(length / piece.length));
  // Quadratic time would take minutes.
  expect(performance.now() - start).toBeLessThan(5_000);
});

describe('text nodes of one paragraph are typeset together', () => {
  const rows: readonly (readonly [readonly string[], readonly string[]])[] = [
    [
      ['Lire «', 'le rapport', '»!'],
      ['Lire «⍽', 'le rapport', '⍽»·!'],
    ],
    [
      ['Lire "', 'le rapport', '" : ici'],
      ['Lire «⍽', 'le rapport', '⍽»⍽: ici'],
    ],
    [
      ["l'", 'association', '?'],
      ['l’', 'association', '·?'],
    ],
    [
      ['a', '', 'b'],
      ['a', '', 'b'],
    ],
    [['a\uE000b'], ['ab']],
    [[], []],
  ];
  test.each(rows)('%j gives %j', (input, output) => {
    expect(typesetNodes(input).map(visible)).toEqual(output);
  });
});
