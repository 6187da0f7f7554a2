/** The sums that the texts make of their figures, made again. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadContent } from '~/content/read/load-content';

const { entries } = loadContent(process.cwd());
const source = (path: string): string => readFileSync(`content/${path}.md`, 'utf8');
const french = (value: number, digits: number): string =>
  value.toLocaleString('fr-FR', { maximumFractionDigits: digits });

/** Kilograms of CO2 equivalent a litre, upstream included: order of 26 April 2017. */
const PETROL = 0.53 + 2.26;
const DIESEL = 0.66 + 2.51;
const tonnes = (factor: number): string => french((512 * factor) / 1000, 1);

describe('512 litres of fuel', () => {
  it.each(['figures/co2-annuel', 'pages/contradictions'])(
    'make 1,4 to 1,6 t in %s, upstream included',
    (path) => {
      expect(source(path)).toContain(`${tonnes(PETROL)} à ${tonnes(DIESEL)} t`);
    },
  );

  it('never make the 2 t of the document', () => {
    expect(512 * DIESEL).toBeLessThan(2000);
    const wrong = entries.filter(({ body, data }) =>
      /supposent (?:donc )?de compter aussi l’amont|compter aussi l’amont/u.test(
        `${JSON.stringify(data)} ${body}`,
      ),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe('a share of a sample', () => {
  const shares = (sample: number): readonly number[] =>
    Array.from({ length: sample + 1 }, (_, answers) => Math.round((100 * answers) / sample));

  it.each([
    [16, 27, false],
    [16, 25, true],
    [13, 27, false],
    [89, 27, true],
  ])('of %s % of %s companies: %s', (share, sample, isPossible) => {
    expect(shares(sample).includes(share)).toBe(isPossible);
  });

  it('is said impossible where it is, and no number of answers is made up', () => {
    const text = (path: string): string => source(path);
    expect(text('figures/grandes-entreprises-2012')).toContain('aucun nombre entier');
    expect(text('figures/flexdesk-2011')).toContain('aucun nombre entier');
    const guessed = entries.filter(({ body, data }) =>
      /quatre ou cinq (?:réponses|entreprises|d’entre)|trois ou quatre d’entre/u.test(
        `${JSON.stringify(data)} ${body}`,
      ),
    );
    expect(guessed.map(({ path }) => path)).toEqual([]);
  });
});

it('the department is 49,2 % of the region', () => {
  const figure = entries.find(({ data }) => data.id === 'surface-departement');
  expect(figure?.data).toMatchObject({ value: french((100 * 5915) / 12_012, 1) });
});

it('the energy of the document is told with its value, and its reserve', () => {
  const told = entries.filter(
    ({ body, data }) =>
      // The document itself, word for word.
      data.id !== 'presentation-2013' && /\b1,9\sK?k?wh/iu.test(`${JSON.stringify(data)} ${body}`),
  );
  expect(told.length).toBeGreaterThan(3);
  for (const { path, body, data } of told) {
    expect(`${JSON.stringify(data)} ${body}`, path).toMatch(/virgule/u);
  }
});

describe('a coefficient of the calculator', () => {
  const coefficient = (id: string) => entries.find(({ data }) => data.id === id)?.data;

  it.each([
    ['emission-essence', { numeric: PETROL, value: '2,79' }],
    ['emission-gazole', { numeric: DIESEL, value: '3,17' }],
    ['emission-electricite', { numeric: 0.048, value: '0,048' }],
    ['consommation-voiture', { numeric: 6.5, numericHigh: 8, value: '6,5 à 8' }],
    ['semaines-travaillees', { numeric: 47, value: '47' }],
    ['temps-gagne', { numeric: 73, numericHigh: 80, value: '73' }],
  ])('%s is what its source says, in digits as in words', (id, expected) => {
    expect(coefficient(id)).toMatchObject({
      ...expected,
      numeric: expect.closeTo(expected.numeric, 9) as number,
    });
  });
});
