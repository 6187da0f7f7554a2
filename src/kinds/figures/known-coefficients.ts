/** What the savings calculator takes from the key figures. Runs in Node and in the browser. */
import type { Coefficients, Energy, Range } from '~/lib/savings/trip';
import type { FigureData } from './figure-data';

/** The permanent numbers of the figures that are coefficients, in the order that the page shows. */
export const COEFFICIENT_IDS = [
  'semaines-travaillees',
  'temps-gagne',
  'consommation-voiture',
  'emission-essence',
  'emission-gazole',
  'emission-electricite',
] as const;

type Figure = Pick<FigureData, 'id' | 'numeric' | 'numericHigh'>;

/** From its value to its high value; undefined for a figure without a number. */
export function rangeOf(figure: Figure | undefined): Range | undefined {
  if (figure?.numeric === undefined) return undefined;
  return { low: figure.numeric, high: figure.numericHigh ?? figure.numeric };
}

/** The coefficients that these figures give; what none of them says is left out. */
export function knownCoefficients(figures: readonly Figure[]): Coefficients {
  const of = (id: (typeof COEFFICIENT_IDS)[number]) => figures.find((figure) => figure.id === id);
  const emission = (energy: Energy) => of(`emission-${energy}`)?.numeric;
  return {
    weeks: of('semaines-travaillees')?.numeric,
    minutesADay: rangeOf(of('temps-gagne')),
    consumption: rangeOf(of('consommation-voiture')),
    emission: {
      essence: emission('essence'),
      gazole: emission('gazole'),
      electricite: emission('electricite'),
    },
  };
}
