import type { Range } from './trip';

const whole = (value: number): string => Math.round(value).toLocaleString('fr-FR');

/** « 306 à 376 L », « 94 L » when both ends read the same. */
export function rangeText({ low, high }: Range, unit: string, write = whole): string {
  const [from, to] = [write(low), write(high)];
  return `${from === to ? from : `${from} à ${to}`} ${unit}`;
}
